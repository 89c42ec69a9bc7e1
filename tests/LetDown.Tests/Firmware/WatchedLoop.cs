using System.Device.Gpio;
using LetDown.Board;
using LetDown.Core;
using LetDown.Firmware.Hosting;
using LetDown.Firmware.Loop;
using LetDown.Simulator.Chips;
using LetDown.Tests.Board;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Systemd;
using Microsoft.Extensions.Logging.Abstractions;

namespace LetDown.Tests.Firmware;

/// <summary>A pump's tick on the board that ships, every output of which is watched, with systemd's watchdog beside it.</summary>
internal sealed class WatchedLoop : IDisposable
{
    private readonly BoardBench _bench = new();
    private readonly Systemd _systemd = new();
    private readonly ServiceProvider _services;
    private readonly PiBoard _board;
    private readonly LoopWatch _watch;

    public WatchedLoop()
    {
        var lines = new SimulatedGpio { OutputChanged = (pin, isHigh) => Changes.Add((pin, isHigh)) };
        _board = new(_bench.Description, _bench.Buses with { Gpio = new GpioController(lines) });
        _services = new ServiceCollection().AddSingleton<ISystemdNotifier>(_systemd).BuildServiceProvider();
        _watch = new(Holder, _services, NullLogger<LoopWatch>.Instance);
        Tick = new(_board, new PumpController(new PumpSettings()), new CommandDesk(), new LoopNotes(new Ring<LoopRecord>(512), waitForRoom: null), Holder);
        Changes.Clear();
    }

    public BoardDescription Description => _bench.Description;

    public PumpTick Tick { get; }

    public StatusHolder Holder { get; } = new();

    /// <summary>Every change of a line that is driven, in order.</summary>
    public List<(int Pin, bool IsHigh)> Changes { get; } = [];

    public int Beats => Changes.Count(change => change.Pin == Description.Heartbeat.Pin);

    public double Duty => _bench.Motor.Output;

    /// <summary>What systemd was told so far.</summary>
    public IReadOnlyList<string> Told => _systemd.Told;

    /// <summary>One look of the watch, as its timer would give it.</summary>
    public void Look() => _watch.Look();

    public void Dispose()
    {
        _watch.Dispose();
        _services.Dispose();
        _board.Dispose();
        _bench.Dispose();
    }

    private sealed class Systemd : ISystemdNotifier
    {
        public List<string> Told { get; } = [];

        public bool IsEnabled => true;

        public void Notify(ServiceState state) => Told.Add(state.ToString());
    }
}
