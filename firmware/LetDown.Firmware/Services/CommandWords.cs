using System.Globalization;
using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Firmware.Services;

/// <summary>One plain sentence for what became of a command.</summary>
internal static class CommandWords
{
    public static string For(in Commands asked, CommandOutcome outcome, PerSide<Vacuum> ceiling, in PumpStatus now = default) => outcome switch
    {
        CommandOutcome.Accepted => Accepted(asked),
        CommandOutcome.NoSession => "No session is on. Start one first.",
        CommandOutcome.SessionOn => "A session is on already.",
        CommandOutcome.NotNow => NotNow(asked.Kind, now),
        CommandOutcome.OutOfRange when asked.Kind == CommandKind.Quiet => string.Create(
            CultureInfo.InvariantCulture,
            $"The motor can be kept quiet for up to {SafetyLimits.LongestSession.TotalMinutes:0} minutes at a time."),
        CommandOutcome.OutOfRange when asked.Kind == CommandKind.Plan => "A number of that plan is outside what the pump takes; it goes on as before.",
        CommandOutcome.OutOfRange => string.Create(
            CultureInfo.InvariantCulture,
            $"That suction is outside what is comfortable: choose 60 to {Vacuum.Max(ceiling.Left, ceiling.Right).MmHg:0} mmHg."),
        CommandOutcome.TooLong => string.Create(
            CultureInfo.InvariantCulture,
            $"A session may last up to {SafetyLimits.LongestSession.TotalMinutes:0} minutes."),
        CommandOutcome.UnfitProgram => "That program or amount is not within the safe limits. “letdown program list” shows what there is.",
        CommandOutcome.Faulted => "The pump has stopped itself. Do what its display says, and press start on it to clear that.",
        _ => "The pump did not say what became of it.",
    };

    private static string Accepted(in Commands asked) => asked.Kind switch
    {
        CommandKind.Start => "The session begins.",
        CommandKind.Pause => "Paused. The suction is off.",
        CommandKind.Resume => "Going on.",
        CommandKind.LetDown => "Let-down noted.",
        CommandKind.Switch => "Going to the other breast.",
        CommandKind.Suction => string.Create(CultureInfo.InvariantCulture, $"Suction level {asked.SuctionLevel.MmHg:0} mmHg."),
        CommandKind.Quiet => Quiet(asked.QuietFor),
        CommandKind.Plan => "The next session goes by that plan.",
        CommandKind.Stop => "Easing down; the session ends.",
        _ => "Done.",
    };

    private static string Quiet(TimeSpan length) =>
        length == TimeSpan.Zero ? "The motor runs as usual." : $"The motor stays quiet for {Spoken(length)}.";

    private static string Spoken(TimeSpan length)
    {
        var seconds = (int)Math.Max(1, Math.Round(length.TotalSeconds));
        return (seconds / 60, seconds % 60) switch
        {
            (0, var rest) => Count(rest, "second"),
            (var minutes, 0) => Count(minutes, "minute"),
            var (minutes, rest) => $"{Count(minutes, "minute")} and {Count(rest, "second")}",
        };
    }

    private static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    private static string NotNow(CommandKind kind, in PumpStatus now) => kind switch
    {
        CommandKind.Pause when now.State == PumpState.Paused => "The pump is paused already. “letdown resume” goes on.",
        CommandKind.Switch when now.IsTogether => "Both breasts are pumped at once; there is no other to go to.",
        CommandKind.Switch or CommandKind.LetDown when now.State == PumpState.Paused => "The pump is paused. Go on first: “letdown resume”.",
        CommandKind.Start => "The stop button is held down. Let go of it first.",
        CommandKind.Pause => "There is nothing to pause just now.",
        CommandKind.Resume => "The session is not paused.",
        CommandKind.LetDown => "A let-down can be noted while the pump is working on a breast.",
        CommandKind.Switch => "The pump cannot change breasts just now.",
        _ => "That cannot be done just now.",
    };
}
