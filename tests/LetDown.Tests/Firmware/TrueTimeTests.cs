using CsCheck;
using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Boards;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Simulation;
using LetDown.Simulator;
using LetDown.Tests.Board;

namespace LetDown.Tests.Firmware;

/// <summary>A process that is held up while the world goes on.</summary>
public sealed class TrueTimeTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(3_000, Fault.LoopLate)]
    [InlineData(60_000, Fault.LoopLate)]
    [InlineData(300, Fault.None)] // the one-shot of 71 ms has fallen, and what the loop believed is still worth something
    public void A_loop_that_is_held_up_finds_the_lines_vented_by_the_one_shot(int milliseconds, Fault fault)
    {
        using var pump = new HeldUpPump();
        pump.RunUntil(status => status.State == PumpState.Stimulating && status.Line.Left.MmHg > 30);
        pump.Pass(TimeSpan.FromMilliseconds(milliseconds));
        var found = pump.Step();

        Assert.True(found.Line.Left < SafetyLimits.Released, $"{found.Line.Left}");
        Assert.Equal(fault, found.Fault);
        Assert.Equal(fault == Fault.None ? PumpState.Stimulating : PumpState.Faulted, found.State);
    }

    [Fact]
    public void Suction_does_not_come_back_by_itself_after_it()
    {
        using var pump = new HeldUpPump();
        pump.RunUntil(status => status.State == PumpState.Stimulating && status.Line.Left.MmHg > 30);
        pump.Pass(TimeSpan.FromSeconds(3));
        for (var tick = 0; tick < 5_000; tick++)
        {
            var status = pump.Step();
            Assert.Equal((PumpState.Faulted, null), (status.State, status.Target));
        }
    }

    [Fact]
    public void However_often_it_is_held_up_for_less_than_a_second_it_faults_nothing_and_pulls_no_deeper()
    {
        Gen.Select(Gen.Int[20, 900], Gen.Int[1, 3_000]).Array[1, 12].Sample(
            stalls =>
            {
                using var pump = new HeldUpPump();
                pump.RunUntil(status => status.State == PumpState.Stimulating);
                foreach (var (away, runs) in stalls)
                {
                    pump.Pass(TimeSpan.FromMilliseconds(away));
                    for (var tick = 0; tick < runs; tick++)
                    {
                        var status = pump.Step();
                        Assert.Equal(Fault.None, status.Fault);
                        Assert.True(status.Line.Left.MmHg < 200 + 8, $"{status.Line.Left}"); // her comfort ceiling, and LineGuard's margin
                    }
                }
            },
            iter: 30,
            threads: 1);
    }

    [Fact]
    public void The_world_follows_the_loop_and_is_never_simulated_through_a_long_absence()
    {
        var time = new TrueTime();
        Assert.Equal(TimeSpan.FromSeconds(5), time.Next(TimeSpan.FromSeconds(5), TimeSpan.FromHours(9))); // wherever the loop's clock began
        Assert.Equal(TimeSpan.FromSeconds(7), time.Next(TimeSpan.FromSeconds(5), TimeSpan.FromHours(9) + TimeSpan.FromSeconds(2)));
        Assert.Equal(TimeSpan.FromSeconds(17), time.Next(TimeSpan.FromSeconds(7), TimeSpan.FromHours(12)));
        Assert.Equal(TimeSpan.FromSeconds(17) + Tick, time.Next(TimeSpan.FromSeconds(17), TimeSpan.FromHours(12) + Tick));
        Assert.Equal(TimeSpan.FromSeconds(18), time.Next(TimeSpan.FromSeconds(18), TimeSpan.FromHours(12))); // never back
    }

    /// <summary>The whole pump on a simulated board, with a session begun, and a hand on real time.</summary>
    private sealed class HeldUpPump : IDisposable
    {
        private readonly SimulatedPump _world = new(WiringMap.ToWiring(BoardFiles.Shipped), motherSeed: 1);
        private readonly PiBoard _board;
        private readonly StatusHolder _holder = new();
        private readonly SimulatedTick _tick;
        private TimeSpan _now = TimeSpan.FromHours(1);

        public HeldUpPump()
        {
            var desk = new CommandDesk();
            _board = new PiBoard(BoardFiles.Shipped, SimulatedBuses.Of(_world));
            _tick = new SimulatedTick(_world, new PumpTick(_board, new(new()), desk, new(new Ring<LoopRecord>(4096), waitForRoom: null), _holder), new TrueTime());
            _ = desk.AskAsync(new() { Kind = CommandKind.Start, Start = new() { FirstSide = Side.Left } }, Minute, TestContext.Current.CancellationToken);
        }

        /// <summary>Real time goes on without the loop.</summary>
        public void Pass(TimeSpan time) => _now += time - Tick;

        public PumpStatus Step()
        {
            _now += Tick;
            _tick.Step(_now, default);
            return _holder.Read().Status;
        }

        public void RunUntil(Func<PumpStatus, bool> isSo)
        {
            for (var tick = 0; tick < 60_000; tick++)
            {
                if (isSo(Step()))
                {
                    return;
                }
            }

            Assert.Fail("It did not come to that within a minute.");
        }

        public void Dispose() => _board.Dispose();
    }
}
