using System.Collections.Concurrent;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Failures;
using LetDown.Simulator;
using LetDown.Simulator.Failures;
using LetDown.Simulator.Instruments;

namespace LetDown.Firmware.Scpi;

/// <summary>
/// The bench beside a simulated pump: instruments that measure its physics, and hands that do things to it. One for all connections. Thread-safe.
/// </summary>
internal sealed class BenchDevice(SimulatedPump pump, int seed, BenchDesk desk, FailureDesk failures)
{
    /// <summary>The bench's own valve, mL/s of air for each mmHg: a full line is let go in about a tenth of a second. Our assumption.</summary>
    private const double OpenVent = 10;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private readonly BenchInstruments _instruments = new(seed);
    private readonly ConcurrentDictionary<Side, double> _leaks = new();
    private readonly ConcurrentDictionary<Side, bool> _vents = new();
    private readonly ConcurrentDictionary<Side, double> _weights = new();
    private int _held;

    /// <summary>What *IDN? says: maker, model, serial number, version.</summary>
    public string Identity => FormattableString.Invariant($"LetDown,Simulated bench,SIM-{seed:D10},{Hosting.FirmwareRun.Version}");

    /// <summary>True while something waits for the pump's next tick.</summary>
    public bool IsAsked => desk.IsAsked || failures.IsAsked;

    public double Vacuum(GaugePoint point) => _instruments.Vacuum(point, pump.Truth);

    public double Weight(Side side) => _instruments.Weight(side, pump.Truth);

    public double Temperature(Side side) => _instruments.Temperature(side, pump.Truth);

    public double Current() => _instruments.Current(pump.Truth);

    public double Voltage() => _instruments.Voltage(pump.Truth);

    public double Leak(Side side) => _leaks.GetValueOrDefault(side);

    public bool IsVented(Side side) => _vents.GetValueOrDefault(side);

    public double Load(Side side) => _weights.GetValueOrDefault(side);

    public bool IsHeld(Buttons button) => ((Buttons)Volatile.Read(ref _held) & button) != Buttons.None;

    public FailureKind Failure(FailurePart part) => failures.Now.FirstOrDefault(failing => failing.Part == part).Kind;

    public Task SetLeakAsync(IReadOnlyList<Side> sides, double leak) => DoAsync(() => Set(_leaks, sides, leak));

    public Task SetVentAsync(IReadOnlyList<Side> sides, bool isOpen) => DoAsync(() => Set(_vents, sides, isOpen));

    public Task SetLoadAsync(IReadOnlyList<Side> sides, double grams) => DoAsync(() => Set(_weights, sides, grams));

    public Task HoldAsync(IReadOnlyList<Buttons> buttons, bool isDown)
    {
        var these = buttons.Aggregate(Buttons.None, (all, one) => all | one);
        return DoAsync(() => _held = isDown ? _held | (int)these : _held & ~(int)these);
    }

    /// <exception cref="ScpiException">A part cannot fail so, or the pump did not take it.</exception>
    public async Task FailAsync(IReadOnlyList<FailurePart> parts, FailureKind kind)
    {
        try
        {
            foreach (var part in parts)
            {
                FailureTable.ThrowIfMeaningless(part, kind);
            }

            await failures.SetAsync([.. parts.Select(part => (part, kind))], Limit, CancellationToken.None);
        }
        catch (FailureException e)
        {
            throw new ScpiException(ScpiError.IllegalValue.About(e.Message));
        }
        catch (TimeoutException)
        {
            throw new ScpiException(ScpiError.Execution.About("the simulated pump did not take it in time"));
        }
    }

    /// <summary>No leak, no weight, nothing pressed, all parts whole, the bench's own vents shut.</summary>
    public async Task ResetAsync()
    {
        Side[] both = [Side.Left, Side.Right];
        await DoAsync(() =>
        {
            Set(_leaks, both, 0);
            Set(_vents, both, false);
            Set(_weights, both, 0);
            _held = 0;
        });
        if (failures.Now.Count > 0)
        {
            await FailAsync([.. failures.Now.Select(failing => failing.Part)], FailureKind.Ok);
        }
    }

    private static void Set<T>(ConcurrentDictionary<Side, T> all, IReadOnlyList<Side> sides, T value)
    {
        foreach (var side in sides)
        {
            all[side] = value;
        }
    }

    /// <summary>Between two ticks: what is set, and then what that makes of the pump's surroundings.</summary>
    private async Task DoAsync(Action set)
    {
        try
        {
            await desk.DoAsync(_ => { set(); Show(); }, Limit, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            throw new ScpiException(ScpiError.Execution.About("the simulated pump did not take it in time"));
        }
    }

    private void Show()
    {
        pump.Hold((Buttons)_held);
        foreach (var side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            pump.Leak(side, Leak(side) + (IsVented(side) ? OpenVent : 0));
            pump.Put(side, new Mass(Load(side)));
        }
    }
}
