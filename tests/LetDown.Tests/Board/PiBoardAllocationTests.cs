using System.Device.Gpio;
using LetDown.Board;
using LetDown.Core;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.Board;

public sealed class PiBoardAllocationTests
{
    [Fact]
    public void Read_Apply_and_Beat_allocate_nothing_in_the_steady_state()
    {
        using var bench = new BoardBench();
        using var lines = new GpioController(new SimulatedGpio());
        using var board = new PiBoard(bench.Description, bench.Buses with { Gpio = lines });
        Run(board, from: 0, ticks: 200);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(board, from: 200, ticks: 2000);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Run(PiBoard board, int from, int ticks)
    {
        for (var i = from; i < from + ticks; i++)
        {
            var now = TimeSpan.FromMilliseconds(i);
            var readings = board.Read(now);
            var on = BoardBench.AllOn;
            board.Apply(i % 2 == 0 ? on : on with { Motor = null, Sides = default }, readings.At);
            board.Beat();
        }
    }
}
