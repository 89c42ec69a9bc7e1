namespace LetDown.Firmware.Workshop;

/// <summary>One step of a test: readings in, what to drive out, tick by tick, until it knows.</summary>
/// <param name="Id">Its name, for scripts.</param>
/// <param name="Title">For people.</param>
/// <param name="Needs">Steps that must have passed: what they found would spoil this one, or make it unsafe.</param>
/// <param name="Run">What it does. No clock, no waiting, no board: all it knows is the bench.</param>
internal sealed record TestStep(string Id, string Title, IReadOnlyList<string> Needs, Func<Bench, Findings, IEnumerable<Pulse>> Run);
