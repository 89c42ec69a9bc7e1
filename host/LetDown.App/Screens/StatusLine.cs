using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Screens;

/// <summary>The pump in one plain line, for pipes and for progress.</summary>
internal static class StatusLine
{
    /// <summary>What must differ for a new line to be worth it.</summary>
    public static (PumpState, Side, int, int, bool, Notice, Fault) KeyOf(Status status) =>
        (status.State, status.Side, status.Round, status.LetDowns, status.Quiet, status.Notice, status.Fault);

    public static string Of(Status status)
    {
        var milk = Grams.From(status.CollectedGrams);
        var why = Words.Of(status.Reason);
        var because = why.Length == 0 ? "" : $" ({why})";
        return $"{Figures.Minutes(status.Elapsed?.ToTimeSpan() ?? TimeSpan.Zero),6}  {Words.Of(status.State, status.Side)}{because}{(status.Quiet ? ", quiet" : "")}. "
            + $"Left {Figures.Grams(milk.Left)}, right {Figures.Grams(milk.Right)}, {Figures.Count(status.LetDowns, "let-down")}."
            + Remark(status);
    }

    private static string Remark(Status status)
    {
        var remark = status.Fault == Fault.Unspecified ? Words.Of(status.Notice) : Words.Remark(status.Fault);
        return remark.Length == 0 ? "" : $" {remark}";
    }
}
