using CsCheck;
using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

public sealed class VentWatchTests
{
    private const double Dt = 0.001;
    private static readonly SideActuation Closed = new() { VentClosed = true };

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.2)]
    public void A_vent_that_stays_shut_or_is_silted_up_is_seen_within_a_seventh_of_a_second(double flow)
    {
        var (watch, _) = Vented(150, flow, seconds: 0.145);
        Assert.True(watch.IsStuck);
    }

    [Fact]
    public void A_good_vent_with_the_largest_bottle_is_never_taken_for_a_stuck_one() =>
        Gen.Select(Gen.Double[20, 280], Gen.Double[0.7, 3], Gen.Double[0, 0.009]).Sample((from, flow, travel) =>
        {
            var (watch, line) = Vented(from, flow, seconds: 1, travel);
            Assert.False(watch.IsStuck);
            Assert.True(line < 1);
        });

    [Fact]
    public void A_stuck_vent_is_forgotten_once_the_line_is_released()
    {
        var (watch, _) = Vented(150, flow: 0, seconds: 0.2);
        watch.Update(new(19), default, Dt);
        Assert.False(watch.IsStuck);
    }

    [Fact]
    public void Short_openings_while_the_wave_comes_down_say_nothing()
    {
        var watch = new VentWatch();
        for (var i = 0; i < 2000; i++)
        {
            watch.Update(new(100), i % 24 < 20 ? default : Closed, Dt);
            Assert.False(watch.IsStuck);
        }
    }

    /// <summary>A line that empties through an orifice: the largest bottle (design §3) takes 0.2 s from 250 mmHg with a flow of 1.</summary>
    private static (VentWatch Watch, double Line) Vented(double from, double flow, double seconds, double travel = 0.009)
    {
        var watch = new VentWatch();
        watch.Update(new(from), Closed, Dt);
        var root = Math.Sqrt(from);
        for (double t = 0; t < seconds; t += Dt)
        {
            root = Math.Max(0, root - (t < travel ? 0 : flow * Math.Sqrt(250) / 0.2 * Dt));
            watch.Update(new(root * root), default, Dt);
            if (watch.IsStuck)
            {
                break;
            }
        }

        return (watch, root * root);
    }
}
