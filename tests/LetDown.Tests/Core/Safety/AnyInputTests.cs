using CsCheck;
using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

/// <summary>Whatever the board measures and whoever presses what, some things must never be driven.</summary>
public sealed class AnyInputTests
{
    private static readonly double[] Odd = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, -1];

    private static readonly Gen<double> AnyNumber = Gen.Frequency(
        (12, Gen.Double[0, 180]),
        (2, Gen.Double[-100, 400]),
        (1, Gen.Int[0, 4].Select(i => Odd[i])));

    private static readonly Gen<Input> AnyInput = Gen.Select(
        AnyNumber, AnyNumber, AnyNumber, Gen.Int[0, 63], Gen.Frequency((20, Gen.Const(0)), (1, Gen.Int[1, 7])), Gen.Int[1, 40],
        (left, right, other, buttons, command, ticks) => new Input(left, right, other, (Buttons)buttons, (CommandKind)command, ticks));

    [Fact]
    public void Nothing_is_driven_while_no_session_is_on_and_nothing_ever_goes_past_the_ceiling() =>
        AnyInput.Array[1, 60].Sample(inputs =>
        {
            var controller = new PumpController(new PumpSettings());
            var at = TimeSpan.Zero;
            Run(controller, ref at, new(0, 0, 0, Buttons.None, CommandKind.Start, 1), settle: true);
            foreach (var input in inputs)
            {
                Run(controller, ref at, input, settle: false);
            }
        });

    private static void Run(PumpController controller, ref TimeSpan at, Input input, bool settle)
    {
        for (var tick = 0; tick < (settle ? 3000 : input.Ticks); tick++)
        {
            at += TimeSpan.FromMilliseconds(1);
            var actuation = controller.Step(input.Readings(at), new Commands { Kind = tick == 0 ? input.Command : CommandKind.None });
            Check(actuation, controller.Status);
            while (controller.TryTakeEvent(out _))
            {
            }
        }
    }

    private static void Check(Actuation actuation, PumpStatus status)
    {
        if (status.State is PumpState.Idle or PumpState.Paused or PumpState.Complete or PumpState.Faulted)
        {
            Assert.Null(actuation.Motor);
            Assert.False(actuation.Sides.Left.LineValveOpen || actuation.Sides.Left.VentClosed);
            Assert.False(actuation.Sides.Right.LineValveOpen || actuation.Sides.Right.VentClosed);
            Assert.Null(status.Target);
        }

        CheckSide(actuation.Sides.Left, status.Line.Left);
        CheckSide(actuation.Sides.Right, status.Line.Right);
        Assert.False(actuation.Motor is { Fraction: < 0 or > 1 or double.NaN });
        Assert.True(status.Target is not { } target || target.MmHg is >= 0 and <= 200, "Default comfort ceiling: 200 mmHg.");
    }

    /// <summary>8 mmHg is the margin by which a comfort ceiling may be overshot for an instant.</summary>
    private static void CheckSide(SideActuation side, Vacuum line) =>
        Assert.False(!(line.MmHg <= 208) && (side.VentClosed || side.LineValveOpen), $"Driven at {line}.");

    private readonly record struct Input(double Left, double Right, double Other, Buttons Buttons, CommandKind Command, int Ticks)
    {
        public Readings Readings(TimeSpan at) => new()
        {
            At = at,
            Sides = new(Side(Left, at), Side(Right, at)),
            Manifold = new(new(Other), at),
            MotorAmperes = new(Other, at),
            SupplyVolts = new(12, at),
            ReferenceShare = new(0.5, at),
            Buttons = Buttons,
        };

        private SideReadings Side(double line, TimeSpan at) => new()
        {
            Line = new(new(line), at),
            Scale = new(new(Other), at),
            Pad = new(new(Other), at),
            BottleFull = Other > 300,
        };
    }
}
