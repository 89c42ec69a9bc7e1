using System.Globalization;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Services;

/// <summary>One plain sentence for what became of a command.</summary>
internal static class CommandWords
{
    public static string For(in Commands asked, CommandOutcome outcome, PerSide<Vacuum> ceiling) => outcome switch
    {
        CommandOutcome.Accepted => Accepted(asked),
        CommandOutcome.NoSession => "No session is on. Start one first.",
        CommandOutcome.SessionOn => "A session is on already.",
        CommandOutcome.NotNow => NotNow(asked.Kind),
        CommandOutcome.OutOfRange => string.Create(
            CultureInfo.InvariantCulture,
            $"That suction is outside what is comfortable: choose 60 to {Vacuum.Max(ceiling.Left, ceiling.Right).MmHg:0} mmHg."),
        CommandOutcome.TooLong => string.Create(
            CultureInfo.InvariantCulture,
            $"A session may last up to {SafetyLimits.LongestSession.TotalMinutes:0} minutes."),
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
        CommandKind.Stop => "Easing down; the session ends.",
        _ => "Done.",
    };

    private static string NotNow(CommandKind kind) => kind switch
    {
        CommandKind.Start => "The stop button is held down. Let go of it first.",
        CommandKind.Pause => "There is nothing to pause just now.",
        CommandKind.Resume => "The session is not paused.",
        CommandKind.LetDown => "A let-down can be noted while the pump is working on a breast.",
        CommandKind.Switch => "The pump cannot change breasts just now.",
        _ => "That cannot be done just now.",
    };
}
