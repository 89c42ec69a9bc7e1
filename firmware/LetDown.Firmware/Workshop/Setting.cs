using LetDown.Firmware.Boards;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Loop;
using LetDown.Firmware.RealTime;
using LetDown.Firmware.Simulation;
using Microsoft.Extensions.Logging.Abstractions;

namespace LetDown.Firmware.Workshop;

/// <summary>What runs beside the loop of a workshop command: time, scales, panel.</summary>
internal sealed class Setting : IDisposable
{
    private readonly BoardThreads? _threads;

    private Setting(IWorld world, StatusHolder holder, BoardThreads? threads) => (World, Holder, _threads) = (world, holder, threads);

    public IWorld World { get; }

    public StatusHolder Holder { get; }

    /// <param name="board">Open, and everything on it off.</param>
    /// <param name="settings">Of the firmware.</param>
    /// <param name="isHurried">Whether a simulated board need not keep to real time, since nobody looks on.</param>
    public static Setting Of(OpenBoard board, FirmwareSettings settings, bool isHurried)
    {
        var (holder, clock) = (new StatusHolder(), new MonotonicClock());
        if (board.Simulated is { } simulated)
        {
            var periphery = new SimulatedPeriphery(board.Board, holder, settings.Loop);
            return new(new SimulatedTime(simulated, periphery, isHurried ? new FreePacer() : new ScaledPacer(clock, 1)), holder, null);
        }

        var threads = new BoardThreads(
            board.Board, () => TimeSpan.FromTicks(clock.Nanoseconds / TimeSpan.NanosecondsPerTick), holder, settings.Loop, NullLogger<BoardThreads>.Instance);
        return new(new RealTime(new RealTimePacer(clock, new LoopTiming())), holder, threads);
    }

    public void Dispose() => _threads?.Dispose();
}
