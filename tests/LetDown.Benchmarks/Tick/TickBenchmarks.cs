using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Simulation;

namespace LetDown.Benchmarks.Tick;

/// <summary>Run by BenchmarkDotNet, in process. Each operation is one tick.</summary>
public class TickBenchmarks
{
    private const int CoreTicks = 60_000;
    private const int BoardTicks = 20_000;

    private readonly byte[] _block = new byte[64];
    private readonly byte[] _hash = new byte[SHA256.HashSizeInBytes];
    private CoreTape _tape = null!;
    private PumpController _controller = null!;
    private Lockstep? _pump;

    /// <summary>Which mother is at the pump.</summary>
    public static int Mother { get; set; } = 1;

    [GlobalSetup(Target = nameof(Core))]
    public void RecordTape() => _tape = CoreTape.Record(Mother, TimeSpan.FromMilliseconds(CoreTicks));

    [IterationSetup(Target = nameof(Core))]
    public void BeginCore() => _controller = _tape.Begin();

    /// <summary>The pure step alone, on recorded readings.</summary>
    [Benchmark(OperationsPerInvoke = CoreTicks)]
    public void Core()
    {
        foreach (var readings in _tape.Stretch)
        {
            _controller.Step(readings, default);
        }
    }

    [IterationSetup(Target = nameof(Board))]
    public void BeginBoard()
    {
        _pump?.Dispose();
        _pump = Lockstep.WithDefaults(Mother);
        _pump.Ask(CommandKind.Start);
        _pump.RunUntil(status => status.State == PumpState.Expressing, TimeSpan.FromMinutes(20));
    }

    /// <summary>World, chips, bindings, board code, core, display and scales: everything a tick of the simulated pump does.</summary>
    [Benchmark(OperationsPerInvoke = BoardTicks)]
    public void Board()
    {
        for (var i = 0; i < BoardTicks; i++)
        {
            _pump!.Step();
        }
    }

    /// <summary>What the same machine needs for something well known, to compare machines by.</summary>
    [Benchmark(Baseline = true)]
    public void Sha256Of64Bytes() => SHA256.HashData(_block, _hash);
}
