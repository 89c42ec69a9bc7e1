using LetDown.Core.Session;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Traces;

/// <summary>Something that was done to the pump, or that it gave its journal.</summary>
/// <param name="At">s since the run began.</param>
/// <param name="IsDone">True for a step of the scenario's timeline, false for an entry of the journal.</param>
/// <param name="Words">A step as a bench file names it (<c>press stop</c>); an entry as <c>entry side state</c>, then reason, fault and notice if there are any.</param>
internal readonly record struct TraceMark(double At, bool IsDone, string Words)
{
    public static TraceMark Done(double at, ScenarioStep step) => new(at, IsDone: true, DeedWords.Of(step));

    public static TraceMark WrittenDown(double at, in SessionEvent happened) => new(at, IsDone: false, string.Join(' ', Said(happened)));

    private static string[] Said(in SessionEvent happened) =>
    [
        Scenarios.Words.Of(happened.Kind), Side(happened), Scenarios.Words.Of(happened.State),
        .. happened.Reason == default ? Array.Empty<string>() : [Scenarios.Words.Of(happened.Reason)],
        .. happened.Fault == default ? Array.Empty<string>() : [Scenarios.Words.Of(happened.Fault)],
        .. happened.Notice == default ? Array.Empty<string>() : [Scenarios.Words.Of(happened.Notice)],
    ];

    /// <summary>A state is of both breasts where they are pumped at once; a let-down is always of one.</summary>
    private static string Side(in SessionEvent happened) =>
        happened is { IsTogether: true, Kind: SessionEventKind.Started or SessionEventKind.StateChanged or SessionEventKind.Ended } ? "both" : Scenarios.Words.Of(happened.Side);
}
