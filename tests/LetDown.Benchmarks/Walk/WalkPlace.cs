using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Walk;

/// <summary>What tells one place of the walk from another: what a person would say of pump and board, without numbers and times.</summary>
internal readonly record struct WalkPlace(
    PumpState State, string? Program, Side Side, int Visits, bool IsTogether, Fault Fault, Notice Notice, Coaxing Coaxing, bool IsSuctionOn, int Board, WalkTrouble Trouble)
{
    /// <summary>More visits than this are all alike.</summary>
    private const int MostVisits = 2;

    public static WalkPlace Of(in PumpStatus status, WalkBoard board) => new(
        status.State, status.State.IsOn() ? status.Program?.Name : null, status.Side, Math.Min(status.Round, MostVisits), status.IsTogether, status.Fault, status.Notice, status.Coaxing,
        status.Target is not null, board.Conditions, board.Trouble);
}
