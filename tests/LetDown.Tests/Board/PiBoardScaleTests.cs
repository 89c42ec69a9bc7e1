using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.Board;

public sealed class PiBoardScaleTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    // Counts per gram: hardware/board.json.
    [Fact]
    public void Grams_come_from_each_sides_own_scale()
    {
        using var bench = new BoardBench().WithI2c();
        bench.Cells.Left.Counts = (int)(50 * 2147.48);
        bench.Cells.Right.Counts = (int)(-3 * 2147.48);

        var readings = Run(bench, TimeSpan.Zero, seconds: 1);

        Assert.Equal(50, readings.Sides.Left.Scale.Value.Grams, 0.001);
        Assert.Equal(-3, readings.Sides.Right.Scale.Value.Grams, 0.001);
        Assert.True(readings.Sides.Left.Scale.IsFresh(readings.At, TimeSpan.FromMilliseconds(13)), "80 samples a second");
    }

    [Fact]
    public void An_absent_scale_is_no_exception_and_is_found_within_a_second_of_being_plugged_in()
    {
        using var bench = new BoardBench();
        Assert.False(Run(bench, TimeSpan.Zero, seconds: 1).Sides.Left.Scale.IsPresent);

        bench.WithI2c();
        var readings = Run(bench, TimeSpan.FromSeconds(1), seconds: 1.5);

        Assert.True(readings.Sides.Left.Scale.IsPresent);
        Assert.True(readings.Sides.Right.Scale.IsPresent);
    }

    [Fact]
    public void A_scale_that_lost_its_power_is_set_up_afresh()
    {
        using var bench = new BoardBench().WithI2c();
        Run(bench, TimeSpan.Zero, seconds: 1);

        // Power back: all registers at their reset values (section 11), so powered down.
        bench.Scales.Left.Write([0x00, 0x01]);
        bench.Scales.Left.Write([0x00, 0x00]);
        var silent = Run(bench, TimeSpan.FromSeconds(1), seconds: 0.5);
        Assert.False(silent.Sides.Left.Scale.IsFresh(silent.At, TimeSpan.FromSeconds(0.4)));
        Assert.True(silent.Sides.Right.Scale.IsFresh(silent.At, TimeSpan.FromSeconds(0.02)));

        var back = Run(bench, TimeSpan.FromSeconds(1.5), seconds: 2);
        Assert.True(back.Sides.Left.Scale.IsFresh(back.At, TimeSpan.FromSeconds(0.02)));
    }

    [Theory]
    [InlineData(0x7F_FFFF)]
    [InlineData(-0x80_0000)]
    public void A_torn_load_cell_gives_no_samples(int rail)
    {
        using var bench = new BoardBench().WithI2c();
        bench.Cells.Left.Counts = rail;

        Assert.False(Run(bench, TimeSpan.Zero, seconds: 0.5).Sides.Left.Scale.IsPresent);
    }

    [Fact]
    public void Polling_allocates_nothing_in_the_steady_state()
    {
        using var bench = new BoardBench().WithI2c();
        Run(bench, TimeSpan.Zero, seconds: 1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(bench, TimeSpan.FromSeconds(1), seconds: 0.5);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Readings Run(BoardBench bench, TimeSpan from, double seconds)
    {
        Readings readings = default;
        for (var now = from; now < from + TimeSpan.FromSeconds(seconds); now += Tick)
        {
            bench.AdvanceScales(now);
            bench.Board.PollScales(now);
            readings = bench.Board.Read(now);
        }

        return readings;
    }
}
