using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;
using LetDown.Firmware.Boards;
using LetDown.Simulator;

namespace LetDown.Benchmarks.Suction;

/// <summary>
/// A wave on the whole simulated board, chips and noise included, with the failsafe behind the control, but without a session: so that any
/// wave the envelope allows can be run.
/// </summary>
internal sealed class CellRun : IDisposable
{
    private const double Dt = 0.001;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private readonly SimulatedPump _pump;
    private readonly PiBoard _board;
    private readonly ISuctionControl _control;
    private readonly LineSenses _senses = new();
    private readonly Failsafe _failsafe = new(new(SafetyLimits.Ceiling, SafetyLimits.Ceiling));
    private readonly CycleMeter _meter;
    private readonly bool _isBoth;
    private readonly TextWriter? _trace;
    private Actuation _last;

    public CellRun(VacuumCell cell, int seed, ISuctionControl control, TextWriter? trace = null)
    {
        var description = BoardDescription.Load(Path.Combine(AppContext.BaseDirectory, "board.json"));
        _pump = new SimulatedPump(WiringMap.ToWiring(description), seed, cell.Disturbances);
        _board = new PiBoard(description, SimulatedBuses.Of(_pump));
        _control = control;
        _isBoth = cell.IsBoth;
        _meter = new CycleMeter(cell.IsBoth);
        _trace = trace;
        _trace?.WriteLine("seconds,target,left,right,manifold,speed,duty,valve_left,vent_closed_left,valve_right,vent_closed_right,measured_left");
    }

    /// <summary>Deepest vacuum in any line so far, mmHg.</summary>
    public double Deepest { get; private set; }

    public Fault Fault => _failsafe.Fault;

    public Shortfall Shortfall => _control.Shortfall;

    /// <summary>Fastest that the motor turned so far, as a share of its full speed.</summary>
    public double Fastest { get; private set; }

    public IReadOnlyList<CycleRecord> Cycles => _meter.Cycles;

    /// <summary>Lines and manifold at ambient, so that the sensors find their zero.</summary>
    public void Zero() => Run(SuctionIntent.Zeroing, 2.5);

    public void Run(WaveShape wave, double seconds) => Run(Intent(wave), seconds);

    /// <summary>Up to the first tick of the next cycle.</summary>
    public void RunToCycle(WaveShape wave)
    {
        do
        {
            Step(Intent(wave));
        }
        while (!_control.CycleBegan);
    }

    public void Dispose() => _board.Dispose();

    private SuctionIntent Intent(WaveShape wave)
    {
        var peak = new Vacuum(wave.PeakMmHg);
        var rate = new Rate(wave.CyclesPerMinute);
        return _isBoth ? SuctionIntent.Both(new(peak, peak), rate) : SuctionIntent.Wave(Side.Left, new(peak, rate));
    }

    private void Run(in SuctionIntent intent, double seconds)
    {
        for (double t = 0; t < seconds; t += Dt)
        {
            Step(intent);
        }
    }

    private void Step(in SuctionIntent intent)
    {
        var now = _pump.Now + Tick;
        _pump.AdvanceTo(now);
        var readings = _board.Read(now);
        _senses.Update(readings, _last, Dt);
        _failsafe.Look(readings, _senses, _last, isArmed: true, Dt);
        _last = _failsafe.Clamp(_control.Drive(intent, readings, _senses, Dt));
        _board.Apply(_last, now);
        _board.Beat();
        Measure(intent);
    }

    private void Measure(in SuctionIntent intent)
    {
        var truth = _pump.Truth;
        Fastest = Math.Max(Fastest, truth.MotorSpeed);
        Deepest = Math.Max(Deepest, Math.Max(truth.Lines.Left.MmHg, truth.Lines.Right.MmHg));
        if (intent.Mode != SuctionMode.Wave)
        {
            return;
        }

        if (_control.CycleBegan)
        {
            _meter.Begin(_control.Peak.MmHg);
        }

        _meter.Update(truth.Lines, _control.Target.MmHg, _last.Motor?.Fraction ?? 0);
        if (_trace is not null)
        {
            var (left, right) = (_last.Sides.Left, _last.Sides.Right);
            _trace.WriteLine(FormattableString.Invariant(
                $"{truth.At.TotalSeconds:0.000},{_control.Target.MmHg:0.00},{truth.Lines.Left.MmHg:0.00},{truth.Lines.Right.MmHg:0.00},{truth.Manifold.MmHg:0.00},{truth.MotorSpeed:0.000},{_last.Motor?.Fraction ?? 0:0.000},{(left.LineValveOpen ? 1 : 0)},{(left.VentClosed ? 1 : 0)},{(right.LineValveOpen ? 1 : 0)},{(right.VentClosed ? 1 : 0)},{_senses.Line.Left.MmHg:0.00}"));
        }
    }
}
