using LetDown.Core.Suction;
using LetDown.Core.Units;
using LetDown.Simulator;

namespace LetDown.Tests.Core.Suction;

public sealed class AirMeterTests
{
    private static readonly SuctionIntent Both = SuctionIntent.Both(new(new(120), new(120)), new(50));

    [Theory]
    [InlineData(100)]
    [InlineData(250)]
    public void It_finds_the_air_of_one_line_or_of_two(double headSpace)
    {
        // The soft breast gives way by some millilitres (AirSystem): the same for every bottle, so that only the difference is air.
        Assert.Equal(headSpace - 150, Found(headSpace, One) - Found(150, One), 4.0);
        Assert.Equal(2 * (headSpace - 150), Found(headSpace, Both) - Found(150, Both), 8.0);
    }

    [Fact]
    public void It_says_once_a_cycle_which_lines_it_was()
    {
        var readings = Read(150, Both, seconds: 12);
        Assert.InRange(readings.Count, 8, 10);
        Assert.All(readings, reading => Assert.Equal(new(Left: true, Right: true), reading.Lines));
    }

    [Fact]
    public void A_build_up_that_ends_early_tells_nothing()
    {
        var meter = new AirMeter();
        meter.Begin();
        for (var vacuum = 0.0; vacuum < 25; vacuum += 0.1)
        {
            meter.Pull(1, vacuum, vacuum, 0.001);
        }

        Assert.Null(meter.Part(new(Left: true, Right: false)));
    }

    private static SuctionIntent One { get; } = SuctionIntent.Wave(Side.Left, new(new(120), new(50)));

    private static double Found(double headSpace, SuctionIntent intent) =>
        Read(headSpace, intent, seconds: 30).TakeLast(10).Average(reading => reading.Millilitres);

    private static List<AirReading> Read(double headSpace, SuctionIntent intent, double seconds)
    {
        var bench = new SuctionBench(1, Disturbances.Calm, headSpace);
        List<AirReading> readings = [];
        bench.Run(intent, seconds, () => readings.AddRange(bench.Drive.Air is { } air ? [air] : []));
        return readings;
    }
}
