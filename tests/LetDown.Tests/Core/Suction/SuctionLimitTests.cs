using CsCheck;
using LetDown.Core;
using LetDown.Core.Suction;
using LetDown.Core.Units;
using LetDown.Simulator;

namespace LetDown.Tests.Core.Suction;

public sealed class SuctionLimitTests
{
    /// <summary>One stretch of a session that no session machine would ask for: any side or both, any level and rate, slipping shields, a sagging supply.</summary>
    private static readonly Gen<Stretch> AnyStretch = Gen.Select(
        Gen.Int[0, 8], Gen.Double[30, 250], Gen.Double[30, 250], Gen.Double[25, 120], Gen.OneOf(Gen.Const(0.0), Gen.Double[0, 0.5]), Gen.Double[10, 14],
        Gen.Bool, Gen.OneOf(Gen.Double[0.05, 3], Gen.Double[3, 20])).Select((kind, left, right, rate, leak, volts, quiet, seconds) => new Stretch(kind, left, right, rate, leak, volts, quiet, seconds));

    private static readonly Gen<(int Seed, double Air, double Leak, double Wear, Stretch[] Course)> AnyCourse = Gen.Select(
        Gen.Int[0, 100_000], Gen.Double[20, 250], Gen.Double[0, 0.3], Gen.Double[0, 1], AnyStretch.Array[1, 8]);

    [Fact]
    public void Whatever_is_asked_and_however_it_leaks_no_line_passes_the_ceiling_or_the_longest_hold() =>
        AnyCourse.Sample(course =>
        {
            var bench = new SuctionBench(course.Seed, Disturbances.Calm with
            {
                HeadSpaceMillilitres = Between.Exactly(course.Air),
                SealLeak = Between.Exactly(course.Leak),
                MotorWear = Between.Exactly(course.Wear),
            });
            var held = default(PerSide<double>);
            var kind = 0;
            bench.Run(SuctionIntent.Zeroing, 2.5);
            foreach (var stretch in course.Course)
            {
                kind = stretch.Kind <= 4 ? stretch.Kind : kind;
                stretch.Apply(bench);
                bench.Run(stretch.Intent(kind), stretch.Seconds, () =>
                {
                    held = new(Held(held.Left, bench.Lines.Left), Held(held.Right, bench.Lines.Right));

                    // Design §6: 250 mmHg, and 2 s above 20 mmHg.
                    Assert.InRange(Math.Max(bench.Lines.Left.MmHg, bench.Lines.Right.MmHg), -1, 250);
                    Assert.InRange(Math.Max(held.Left, held.Right), 0, 2);
                });
            }
        }, iter: 100);

    private static double Held(double before, Vacuum line) => line > SafetyLimits.Released ? before + SuctionBench.Dt : 0;

    internal readonly record struct Stretch(
        int Kind, double Left, double Right, double Rate, double Leak, double Volts, bool IsQuiet, double Seconds)
    {
        /// <summary>Most stretches go on with the lines of the one before, so that deep levels are reached.</summary>
        public SuctionIntent Intent(int kind) => kind switch
        {
            0 => SuctionIntent.Wave(Side.Left, new(new(Left), new(Rate))),
            1 => SuctionIntent.Wave(Side.Right, new(new(Right), new(Rate))),
            2 or 3 => SuctionIntent.Both(new(new(Left), new(Right)), new(Rate)),
            _ => SuctionIntent.Vented,
        };

        public void Apply(SuctionBench bench)
        {
            bench.Leak = new(Leak, Leak / 2);
            bench.Volts = Volts;
            bench.IsQuiet = IsQuiet;
        }
    }
}
