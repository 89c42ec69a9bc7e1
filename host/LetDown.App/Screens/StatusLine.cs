using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Screens;

/// <summary>The pump in one plain line, for pipes and for progress.</summary>
internal static class StatusLine
{
    /// <summary>What must differ for a new line to be worth it.</summary>
    public static (PumpState, Side, bool, int, int, Coaxing, bool, Notice, Fault) KeyOf(Status status) =>
        (status.State, status.Side, status.Together, status.Round, status.LetDowns, status.Coaxing, status.Quiet, status.Notice, status.Fault);

    public static string Of(Status status)
    {
        var why = Why.Of(status);
        var because = why.Length == 0 ? "" : $" ({why})";
        return $"{Figures.Minutes(status.Elapsed?.ToTimeSpan() ?? TimeSpan.Zero),6}  {Words.Of(status.State, status.Side, status.Together)}{because}{(status.Quiet ? ", quiet" : "")}. "
            + $"{Milk(status)}{Figures.Count(status.LetDowns, "let-down")}."
            + Remark(status);
    }

    private static string Milk(Status status) => Grams.From(status.CollectedGrams) is { IsHidden: false } milk
        ? $"Left {Figures.Milk(milk.Left, status.MilkEstimated?.Left ?? false)}, right {Figures.Milk(milk.Right, status.MilkEstimated?.Right ?? false)}, "
        : "";

    private static string Remark(Status status)
    {
        var remark = status.Fault == Fault.Unspecified ? Words.Of(status.Notice) : Words.Remark(status.Fault);
        return string.Concat(new[] { Why.Calm(status), remark }.Where(sentence => sentence.Length > 0).Select(sentence => $" {sentence}"));
    }
}
