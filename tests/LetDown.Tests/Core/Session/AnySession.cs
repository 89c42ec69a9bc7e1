using CsCheck;
using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>Sessions as nobody would plan them: any program, and whatever may happen meanwhile.</summary>
internal static class AnySession
{
    private static readonly Buttons[] Single =
        [Buttons.StartPause, Buttons.LetDown, Buttons.Switch, Buttons.SuctionUp, Buttons.SuctionDown, Buttons.LetDown | Buttons.Switch, Buttons.StartPause | Buttons.Switch, Buttons.Stop];

    private static readonly CommandKind[] Asked = [CommandKind.Pause, CommandKind.Resume, CommandKind.LetDown, CommandKind.Switch, CommandKind.Start, CommandKind.Stop];

    private static readonly Gen<ClockStep> AnyStep = Gen.Select(
        Gen.Enum<ClockPhase>(), Gen.Int[10, 240], (phase, seconds) => new ClockStep(phase, TimeSpan.FromSeconds(seconds)));

    private static readonly Gen<PumpProgram> ByClock = Gen.Select(
        Gen.Enum<Breasts>(), AnyStep.Array[1, 5], (breasts, steps) => BuiltInPrograms.TwoPhase with { Breasts = breasts, Steps = [.. steps] })
        .Where(program => ProgramRules.Check(program).Count == 0);

    private static readonly Gen<PumpProgram> ByMilk = Gen.Select(
        Gen.Enum<Breasts>(), Gen.Int[30, 200], Gen.Double[0, 3], (breasts, coaxAfter, worth) => BuiltInPrograms.Adaptive with
        {
            Breasts = breasts,
            CoaxAfter = TimeSpan.FromSeconds(coaxAfter),
            WorthGramsPerMinute = worth,
        });

    /// <summary>What she starts with: mostly short, now and then as long as may be.</summary>
    public static Gen<StartOptions> Options { get; } = Gen.Select(
        Gen.Frequency((2, Gen.Int[0, BuiltInPrograms.All.Length - 1].Select(i => BuiltInPrograms.All[i])), (3, ByClock), (4, ByMilk)),
        Gen.Frequency((8, Gen.Double[0.01, 15]), (1, Gen.Double[15, 60])),
        Gen.Frequency((3, Gen.Const((double?)null)), (1, Gen.Double[1, 60].Select(grams => (double?)grams))),
        (program, minutes, target) => new StartOptions
        {
            Program = program,
            Length = TimeSpan.FromMinutes(minutes),
            TargetMilk = target is { } grams ? new Mass(grams) : null,
        });

    /// <summary>One thing after the other.</summary>
    public static Gen<Happening[]> Happenings { get; } = Gen.Frequency(
        (6, Milk()),
        (3, Gen.Int[0, 4].Select(i => Single[i]).Select(button => new Happening(HappeningKind.Press) { Buttons = button })),
        (1, Gen.Int[5, 7].Select(i => Single[i]).Select(button => new Happening(HappeningKind.Press) { Buttons = button })),
        (2, Gen.Int[0, 4].Select(i => new Happening(HappeningKind.Ask) { Command = Asked[i] })),
        (2, Gen.Select(Gen.Enum<Side>(), Gen.Int[0, 4], (side, spoil) => new Happening(HappeningKind.Scale) { Side = side, Scale = (ScaleSpoil)spoil })),
        (1, Gen.Select(Gen.Enum<Side>(), Gen.Bool, (side, isFull) => new Happening(HappeningKind.Bottle) { Side = side, IsOn = isFull })))
        .Select(Gen.Frequency((4, Gen.Double[0, 30]), (1, Gen.Double[30, 400])), (happening, wait) => happening with { Wait = Math.Round(wait, 1) })
        .Array[0, 30];

    private static Gen<Happening> Milk() => Gen.Select(
        Gen.Frequency((2, Gen.Const(0.0)), (3, Gen.Double[0.02, 1])),
        Gen.Frequency((2, Gen.Const(0.0)), (3, Gen.Double[-0.1, 1])),
        (left, right) => new Happening(HappeningKind.Milk) { Flow = new(left, right) });
}
