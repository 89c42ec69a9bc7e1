using CsCheck;
using LetDown.Benchmarks.Walk;
using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Safety;

/// <summary>
/// Ticks as no board gives them: every number may be none, every stamp may be old, set back or years ahead, every command may ask for anything. Within
/// a century of the origin; beyond, a stamp cannot be told from an overflow.
/// </summary>
public sealed class AnyTickTests
{
    private const double Century = 100 * 365.25 * 86400;

    private static readonly double[] Odd =
        [double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue, double.Epsilon, -1, 0];

    private static readonly Gen<double> AnyOdd = Gen.Int[0, Odd.Length - 1].Select(i => Odd[i]);

    private static readonly Gen<TimeSpan> AnyPause = Gen.Frequency(
        (20, Gen.Const(0.001)), (20, Gen.Const(0.05)), (4, Gen.Double[0, 1]), (2, Gen.Const(0.0)), (2, Gen.Double[-10, 0]), (1, Gen.Double[1, 7200]), (1, Gen.Double[-Century / 100, Century / 100]))
        .Select(TimeSpan.FromSeconds);

    private static readonly Gen<TimeSpan> AnyAge = Gen.Frequency(
        (30, Gen.Const(0.0)), (1, Gen.Double[0, 0.1]), (1, Gen.Double[-Century, Century])).Select(TimeSpan.FromSeconds);

    private static readonly Gen<Buttons> AnyButtons = Gen.Frequency((6, Gen.Const(0)), (1, Gen.Int[0, 63])).Select(buttons => (Buttons)buttons);

    private static readonly Gen<StartOptions> AnyStart = Gen.Select(
        Gen.Int[0, BuiltInPrograms.All.Length], Number(1, 100), Gen.Frequency((6, Gen.Int[1, 60]), (1, Gen.Int)), Gen.Bool,
        (program, target, minutes, isWarm) => new StartOptions
        {
            Program = program < BuiltInPrograms.All.Length ? BuiltInPrograms.All[program] : null,
            TargetMilk = target < 50 ? null : new Mass(target),
            Length = TimeSpan.FromSeconds(60.0 * minutes),
            Warmth = isWarm,
            Massage = isWarm,
        });

    private static readonly Gen<Commands> AnyCommand = Gen.Frequency(
        (10, Gen.Const(default(Commands))),
        (3, Gen.Select(Gen.Int[0, 12], Number(0, 260), AnyAge, AnyStart, (kind, level, quiet, start) =>
            new Commands { Kind = (CommandKind)kind, SuctionLevel = new(level), QuietFor = quiet, Start = start })));

    private static readonly Gen<SideReadings> AnySide = Gen.Select(
        AnySample(Number(0, 200)), AnySample(Number(0, 300)), AnySample(Number(20, 45)), Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true))),
        (line, scale, pad, isFull) => new SideReadings
        {
            Line = new(new(line.Value), line.At, line.IsPresent),
            Scale = new(new(scale.Value), scale.At, scale.IsPresent),
            Pad = new(new(pad.Value), pad.At, pad.IsPresent),
            BottleFull = isFull,
        });

    /// <summary>Stamps of samples are ages here: how far behind the tick.</summary>
    private static readonly Gen<Readings> AnyReadings = Gen.Select(
        AnySide, AnySide, AnySample(Number(0, 200)), AnySample(Number(0, 1)), AnySample(Number(11, 13)), AnySample(Number(0.49, 0.51)), AnyButtons,
        (left, right, manifold, amperes, volts, share, buttons) => new Readings
        {
            At = default,
            Sides = new(left, right),
            Manifold = new(new(manifold.Value), manifold.At, manifold.IsPresent),
            MotorAmperes = amperes,
            SupplyVolts = volts,
            ReferenceShare = share,
            Buttons = buttons,
        });

    private static readonly Gen<(Readings Readings, Commands Commands, TimeSpan Pause, int Ticks)> AnyTicks =
        Gen.Select(AnyReadings, AnyCommand, AnyPause, Gen.Int[1, 60]);

    [Fact]
    public void Nothing_throws_and_the_laws_of_the_walk_hold() =>
        Gen.Select(Gen.Int[0, 200], AnyTicks.Array[1, 40]).Sample((settle, all) =>
        {
            var pump = new PumpController(new PumpSettings());
            var laws = new WalkLaws();
            var board = new WalkBoard();
            var (at, last) = (TimeSpan.Zero, Actuation.Safe);
            for (var tick = 0; tick < settle; tick++)
            {
                at += TimeSpan.FromSeconds(WalkedPump.Tick);
                Step(board.Measure(at, pump.Status, last, Buttons.None, WalkedPump.Tick), new() { Kind = tick == 0 ? CommandKind.Start : CommandKind.None });
            }

            foreach (var (readings, commands, pause, ticks) in all)
            {
                for (var tick = 0; tick < ticks; tick++)
                {
                    at += pause;
                    Step(Stamp(readings, at), tick == 0 ? commands : default);
                }
            }

            Assert.Empty(laws.Broken);

            void Step(in Readings readings, in Commands commands)
            {
                var before = pump.Status;
                last = pump.Step(readings, commands);
                laws.Look(new(before, pump.Status, readings, commands, last));
            }
        });

    private static Gen<double> Number(double low, double high) => Gen.Frequency(
        (40, Gen.Double[low, high]), (1, Gen.Double[-1000, 1000]), (1, AnyOdd));

    private static Gen<Sample<double>> AnySample(Gen<double> value) => Gen.Select(
        value, AnyAge, Gen.Frequency((60, Gen.Const(true)), (1, Gen.Const(false))), (value, age, isPresent) => new Sample<double>(value, age, isPresent));

    private static Readings Stamp(in Readings readings, TimeSpan at) => readings with
    {
        At = at,
        Sides = new(Stamp(readings.Sides.Left, at), Stamp(readings.Sides.Right, at)),
        Manifold = Stamp(readings.Manifold, at),
        MotorAmperes = Stamp(readings.MotorAmperes, at),
        SupplyVolts = Stamp(readings.SupplyVolts, at),
        ReferenceShare = Stamp(readings.ReferenceShare, at),
    };

    private static SideReadings Stamp(SideReadings side, TimeSpan at) =>
        side with { Line = Stamp(side.Line, at), Scale = Stamp(side.Scale, at), Pad = Stamp(side.Pad, at) };

    private static Sample<T> Stamp<T>(Sample<T> sample, TimeSpan at)
        where T : struct => sample with { At = at - sample.At };
}
