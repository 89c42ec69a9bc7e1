using System.Collections.Immutable;
using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Walk;

/// <summary>Everything that can happen: to each button, each command, each part of the board, and to time.</summary>
internal static class WalkEvents
{
    /// <summary>What follows at once on an event belongs to it, s.</summary>
    private const double Settling = 0.3;

    /// <summary>Two ticks: longer than a contact bounces.</summary>
    private const double Short = 2 * WalkedPump.Tick;

    /// <summary>Stop held for longer than a second vents at once, s.</summary>
    private const double Long = 1.5;

    /// <summary>A trouble that is not a fault by now will not be one, s: ten for a pad, with some to spare.</summary>
    private const double Noticed = 11;

    /// <summary>By the milk in three ways, and by the clock in two: in turn, and together with rests.</summary>
    private static readonly PumpProgram[] Programs =
        [BuiltInPrograms.Adaptive, BuiltInPrograms.Both, BuiltInPrograms.OneSide, BuiltInPrograms.TwoPhase, BuiltInPrograms.Power];

    private const Buttons Everything = (Buttons)63;

    public static ImmutableArray<WalkEvent> All { get; } = [.. Pressed(), .. Asked(), .. Happened(), .. Broken(), .. Passed()];

    /// <summary>Stop as she presses it; what follows is up to the caller.</summary>
    public static void Down(WalkedPump pump) => pump.Run(Short, Buttons.Stop);

    public static void HoldStop(WalkedPump pump) => Press(pump, Buttons.Stop, Long);

    public static void PressStart(WalkedPump pump) => Press(pump, Buttons.StartPause, Short);

    public static void AskStop(WalkedPump pump) => pump.Step(Buttons.None, new() { Kind = CommandKind.Stop });

    private static IEnumerable<WalkEvent> Pressed() =>
    [
        .. Enum.GetValues<Buttons>().Where(button => button != Buttons.None).Select(button => new WalkEvent($"press {button}", pump => Press(pump, button, Short))),
        new("hold Stop", HoldStop),
        new("hold StartPause", pump => Press(pump, Buttons.StartPause, Long)),
        new("no button can be read", pump => Press(pump, Everything, Short)),
    ];

    private static IEnumerable<WalkEvent> Asked() =>
    [
        .. Programs.Select(program => new WalkEvent($"ask Start {program.Name}", pump => Do(pump, new()
        {
            Kind = CommandKind.Start,
            Start = new() { Program = program, Warmth = true, Massage = true },
        }))),
        .. Enum.GetValues<CommandKind>().Where(kind => kind is not (CommandKind.None or CommandKind.Start)).Select(kind => new WalkEvent($"ask {kind}", pump => Ask(pump, kind))),
        new("ask more suction than may be", pump => Do(pump, new() { Kind = CommandKind.Suction, SuctionLevel = new(300) })),
    ];

    private static IEnumerable<WalkEvent> Happened() =>
    [
        Set("milk comes or goes", board => board.IsMilkThere = !board.IsMilkThere),
        Set("seal lost or found", board => board.IsUnsealed = !board.IsUnsealed),
        Set("scales lost or found", board => board.IsScaleLost = !board.IsScaleLost),
        Set("left bottle full or changed", board => board.IsFull = board.IsFull.With(Side.Left, !board.IsFull.Left)),
        Set("right bottle full or changed", board => board.IsFull = board.IsFull.With(Side.Right, !board.IsFull.Right)),
        Set("repaired", board => board.Trouble = WalkTrouble.None),
    ];

    private static IEnumerable<WalkEvent> Broken() =>
        Enum.GetValues<WalkTrouble>().Where(trouble => trouble != WalkTrouble.None).Select(trouble => new WalkEvent($"{trouble}", pump =>
        {
            pump.Board.Trouble = trouble;
            pump.RunUntil(pump => pump.Status.Fault != Fault.None || !pump.IsOn, Noticed);
            pump.Run(Settling);
        }));

    private static IEnumerable<WalkEvent> Passed() =>
    [
        new("a second", pump => pump.Run(1)),
        new("until it changes", pump => pump.RunUntilItChanges()),
        new("the loop stands still for 2 s", pump => Jump(pump, 2, 1)),
        new("the clock stands still", pump => Jump(pump, 0, 15)),
        new("the clock goes back", pump => Jump(pump, -5, 1)),
    ];

    private static WalkEvent Set(string name, Action<WalkBoard> set) => new(name, pump =>
    {
        set(pump.Board);
        pump.Run(2 * Settling);
    });

    private static void Press(WalkedPump pump, Buttons buttons, double seconds)
    {
        pump.Run(seconds, buttons);
        pump.Run(Settling);
    }

    private static void Ask(WalkedPump pump, CommandKind kind) => Do(pump, new()
    {
        Kind = kind,
        SuctionLevel = new(180),
        QuietFor = TimeSpan.FromMinutes(5),
    });

    private static void Do(WalkedPump pump, Commands commands)
    {
        pump.Step(Buttons.None, commands);
        pump.Run(Settling);
    }

    private static void Jump(WalkedPump pump, double seconds, int ticks)
    {
        for (var tick = 0; tick < ticks; tick++)
        {
            pump.Step(dt: seconds);
        }

        pump.Run(Settling);
    }
}
