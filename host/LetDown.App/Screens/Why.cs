using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Screens;

/// <summary>Why the pump does what it does now, in one short line, with the number that matters most where there is one.</summary>
internal static class Why
{
    public static string Of(Status status)
    {
        if (Calm(status).Length > 0)
        {
            return Words.Of(Reason.MilkIsSlow);
        }

        return DecisionGrounds.From(status.Grounds) is { IsWeighed: true } grounds ? Weighed(status, grounds) : Words.Of(status.Reason);
    }

    /// <summary>What may help just now; empty when milk is not slow.</summary>
    public static string Calm(Status status) =>
        status.State is PumpState.Stimulating or PumpState.Resting ? Words.Of(status.Coaxing) : "";

    private static string Weighed(Status status, DecisionGrounds grounds) => status.Reason switch
    {
        Reason.MoreOnOtherSide => $"{Figures.About(grounds.Next.Of(Words.Other(status.Side)))} to be expected there, {Figures.About(grounds.Next.Of(status.Side))} here",
        Reason.NeitherSideGives => $"{Words.Of(status.Reason)}: {Figures.PerMinuteAtMost(Math.Max(grounds.GramsPerMinute.Left, grounds.GramsPerMinute.Right))} to be expected",
        _ => Words.Of(status.Reason),
    };
}
