using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Rig.Scenarios;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Rig.Bench.Running;

/// <summary>Everything that was read and heard in a run, with the pump's second since it began. Thread-safe while it is filled.</summary>
internal sealed class BenchRecording
{
    /// <summary>A second of the pump's statuses.</summary>
    private const int Few = 20;

    private readonly Lock _gate = new();
    private readonly List<BenchReading> _readings = [];
    private readonly List<(double At, PumpStatus Status)> _statuses = [];
    private readonly List<(string Session, double Elapsed, double Began)> _heard = [];
    private readonly List<(double At, SessionEvent Event)> _events = [];
    private readonly List<(double At, ScenarioStep Step)> _steps = [];

    /// <summary>What the bench read.</summary>
    public IReadOnlyList<BenchReading> Readings => _readings;

    /// <summary>How often it read; 0 when it did not twice.</summary>
    public double PerSecond => _readings.Count > 1 ? (_readings.Count - 1) / (_readings[^1].At - _readings[0].At) : 0;

    /// <summary>Between two readings, s: what is shorter may have been missed.</summary>
    public double LongestGap => _readings.Zip(_readings.Skip(1), (one, next) => next.At - one.At).DefaultIfEmpty().Max();

    /// <summary>What the pump said of itself.</summary>
    public IReadOnlyList<(double At, PumpStatus Status)> Statuses => _statuses;

    /// <summary>What it gave its journal, when by its own account; in order.</summary>
    public IReadOnlyList<(double At, SessionEvent Event)> Events => _events;

    /// <summary>What was done to it, when it was done.</summary>
    public IReadOnlyList<(double At, ScenarioStep Step)> Steps => _steps;

    public void Add(in BenchReading reading)
    {
        lock (_gate)
        {
            _readings.Add(reading);
        }
    }

    public void Add(double at, ScenarioStep step)
    {
        lock (_gate)
        {
            _steps.Add((at, step));
        }
    }

    /// <summary>
    /// A status is as old as its way was long. While a session is on it says how far that is; the quickest of the last few tells when the session began by
    /// our clock, and so when each of them was so. Of the last few only: a simulated pump on a busy machine falls behind.
    /// </summary>
    public void Add(double received, Wire.Status wire)
    {
        var status = WireWords.Read(wire);
        lock (_gate)
        {
            var at = received;
            if (status.State.IsOn() && wire.SessionId.Length > 0)
            {
                var elapsed = status.Elapsed.TotalSeconds;
                _heard.Add((wire.SessionId, elapsed, received - elapsed));
                at = elapsed + Began(wire.SessionId, _heard.Count);
            }

            _statuses.Add((Math.Max(at, _statuses is [.., var last] ? last.At : 0), status));
        }
    }

    /// <summary>Of a session that was never heard of nothing is known to be of this run.</summary>
    public void Add(string session, Wire.SessionEvent wire)
    {
        lock (_gate)
        {
            if (WireWords.Read(wire) is not { } happened || !_heard.Exists(heard => heard.Session == session))
            {
                return;
            }

            var elapsed = happened.Elapsed.TotalSeconds;
            var next = _heard.FindIndex(heard => heard.Session == session && heard.Elapsed >= elapsed);
            _events.Add((elapsed + Began(session, next < 0 ? _heard.Count : next + 1), happened));
        }
    }

    /// <summary>When a session began, by the quickest of the last few statuses before one.</summary>
    private double Began(string session, int before)
    {
        var began = double.PositiveInfinity;
        for (var (index, seen) = (before - 1, 0); index >= 0 && seen < Few; index--)
        {
            if (_heard[index].Session == session)
            {
                (began, seen) = (Math.Min(began, _heard[index].Began), seen + 1);
            }
        }

        return began;
    }
}
