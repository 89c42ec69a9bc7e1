using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;
using LetDown.Simulator.Failures;

namespace LetDown.Benchmarks.Faults;

/// <summary>One failure at one moment on the whole simulated board, watched for up to five minutes.</summary>
/// <param name="mother">Seed of the simulated mother.</param>
/// <param name="failure">What fails; null when nothing does, which is what others are held against.</param>
/// <param name="first">The breast that is pumped.</param>
/// <param name="moment">When it fails.</param>
/// <param name="trail">Written when nothing fails, else compared with.</param>
internal sealed class FaultRun(int mother, FailureRow? failure, Side first, FaultMoment moment, FaultTrail trail)
{
    private const double Tick = 0.001;

    /// <summary>A pad needs four minutes to become too warm.</summary>
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(5);

    /// <summary>Nothing new comes once it has been vented after a fault for so long.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);

    private readonly SortedSet<string> _named = new(StringComparer.Ordinal);
    private PerSide<double> _held;
    private double _longest;
    private double _deepest;
    private TimeSpan? _faultAt;
    private TimeSpan _lastHeld;

    /// <summary>Follows what the pump does when nothing fails.</summary>
    public void Trace() => Watch();

    /// <summary>Breaks the part and says what came of it.</summary>
    public FaultOutcome Run()
    {
        var (start, end) = Watch();
        return new()
        {
            Failure = failure!.Value,
            Moment = moment,
            DeepestMmHg = _deepest,
            HeldSeconds = _longest,
            FaultAfter = (_faultAt - start)?.TotalSeconds,
            VentedAfter = VentedAfter(end),
            Named = string.Join(", ", _named),
            HasEffect = trail.IsLeft,
        };
    }

    private (TimeSpan Start, TimeSpan End) Watch()
    {
        using var pump = Lockstep.WithDefaults(mother);
        pump.Run(TimeSpan.FromSeconds(1));
        Reach(pump);
        var start = pump.Now;
        if (failure is { } broken)
        {
            pump.Pump.Fail(broken.Part, broken.Kind);
        }

        var before = pump.Events.Count;
        if (moment == FaultMoment.Idle)
        {
            pump.RunUntil(_ => Look(pump), TimeSpan.FromSeconds(1));
            Start(pump);
        }

        pump.RunUntil(_ => Look(pump), Watched);
        Note(pump.Events.Skip(before));
        if (!pump.Status.State.IsOn() && pump.Status.Notice != Notice.None)
        {
            _named.Add($"<{pump.Status.Notice}>");
        }

        return (start, pump.Now);
    }

    private void Start(Lockstep pump) => pump.Ask(new Commands
    {
        Kind = CommandKind.Start,
        Start = new() { FirstSide = first, Warmth = true, Massage = true },
    });

    private void Reach(Lockstep pump)
    {
        if (moment == FaultMoment.Idle)
        {
            return;
        }

        Start(pump);
        if (moment == FaultMoment.Preparing)
        {
            Until(pump, PumpState.Preparing, 30);
            return;
        }

        Until(pump, PumpState.Stimulating, 0);
        pump.Run(TimeSpan.FromSeconds(3));
        if (moment == FaultMoment.Expressing)
        {
            pump.Ask(CommandKind.LetDown);
            pump.Run(TimeSpan.FromSeconds(6));
            Until(pump, PumpState.Expressing, 130);
        }
        else
        {
            Until(pump, PumpState.Stimulating, 60);
        }
    }

    private static void Until(Lockstep pump, PumpState state, double mmHg)
    {
        bool IsThere(PumpStatus status) => status.State == state && Deeper(pump).MmHg >= mmHg;
        if (!pump.RunUntil(IsThere, TimeSpan.FromSeconds(60)))
        {
            throw new BenchmarkException($"The pump never reached {mmHg} mmHg while {state}: try another --seed.");
        }
    }

    private static Vacuum Deeper(Lockstep pump)
    {
        var lines = pump.Pump.Truth.Lines;
        return Vacuum.Max(lines.Left, lines.Right);
    }

    /// <summary>True when there is nothing more to see.</summary>
    private bool Look(Lockstep pump)
    {
        var (lines, status) = (pump.Pump.Truth.Lines, pump.Status);
        _deepest = Math.Max(_deepest, Vacuum.Max(lines.Left, lines.Right).MmHg);
        _held = new(Held(_held.Left, lines.Left), Held(_held.Right, lines.Right));
        var held = Math.Max(_held.Left, _held.Right);
        _longest = Math.Max(_longest, held);
        _lastHeld = held > 0 ? pump.Now : _lastHeld;
        _faultAt ??= status.Safety < SafetyAction.VentNow ? null : pump.Now;
        trail.Pass(pump, isReference: failure is null);
        return pump.Now - _faultAt > Calm && pump.Now - _lastHeld > Calm;
    }

    /// <summary>What the journal calls it. That somebody asked for what happened is no name for a broken part.</summary>
    private void Note(IEnumerable<SessionEvent> journal)
    {
        foreach (var happened in journal)
        {
            switch (happened.Kind)
            {
                case SessionEventKind.Fault:
                    _named.Add($"{happened.Fault}");
                    break;
                case SessionEventKind.Notice:
                    _named.Add($"({happened.Notice})");
                    break;
            }
        }
    }

    private static double Held(double before, Vacuum line) => line > SafetyLimits.Released ? before + Tick : 0;

    private double? VentedAfter(TimeSpan end) => _faultAt is not { } fault ? null
        : end - _lastHeld < TimeSpan.FromSeconds(2 * Tick) ? double.PositiveInfinity
        : Math.Max(0, (_lastHeld - fault).TotalSeconds + Tick);
}
