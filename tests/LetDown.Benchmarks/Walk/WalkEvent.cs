namespace LetDown.Benchmarks.Walk;

/// <summary>One thing that can happen anywhere.</summary>
/// <param name="Name">As a path is told.</param>
/// <param name="Happen">Does it.</param>
internal sealed record WalkEvent(string Name, Action<WalkedPump> Happen);
