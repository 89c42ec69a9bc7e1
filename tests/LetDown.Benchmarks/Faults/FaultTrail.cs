using LetDown.Core;
using LetDown.Firmware.Simulation;

namespace LetDown.Benchmarks.Faults;

/// <summary>
/// All that the board measures, drives and shows, tick by tick, with nothing broken. A failure that leaves every tick of it as it was, to the
/// last bit, is one that nobody can see at that moment: the pump's parts and noise are the same in both runs.
/// </summary>
internal sealed class FaultTrail
{
    private readonly List<Point> _points;
    private int _at;

    public FaultTrail()
        : this([])
    {
    }

    private FaultTrail(List<Point> points) => _points = points;

    /// <summary>True once something differed.</summary>
    public bool IsLeft { get; private set; }

    /// <summary>The same trail, for another run to be compared with.</summary>
    public FaultTrail Again() => new(_points);

    /// <summary>One tick.</summary>
    public void Pass(Lockstep pump, bool isReference)
    {
        if (IsLeft)
        {
            return;
        }

        var point = new Point(pump.Readings, pump.Actuation, Shown(pump));
        if (isReference)
        {
            _points.Add(point);
        }
        else
        {
            IsLeft = _at >= _points.Count || _points[_at] != point;
            _at++;
        }
    }

    private static int Shown(Lockstep pump) => pump.Now.Milliseconds % 100 > 0 ? 0 : string.GetHashCode(string.Concat(pump.Pump.DisplayLines), StringComparison.Ordinal);

    private readonly record struct Point(Readings Readings, Actuation Actuation, int Shown);
}
