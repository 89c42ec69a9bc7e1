using LetDown.Core.Units;

namespace LetDown.Core.Safety.Checks;

/// <summary>A vacuum sensor that reads what the pump cannot make: a broken wire or a short reads full scale one way or the other.</summary>
internal sealed class ImpossibleCheck : IFaultCheck
{
    /// <summary>No pump part makes this much overpressure, mmHg; a short to the sensor's supply reads about −75.</summary>
    private const double Lowest = -40;

    /// <summary>Deeper than the relief valve's 280 mmHg by a sensor's whole error band; an open wire reads about 900.</summary>
    public const double HighestLine = 320;

    /// <summary>The manifold may reach the pump's dead end (450 mmHg) while the line valves are shut.</summary>
    private const double HighestManifold = 500;

    private Persistence _impossible = new(3);

    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var impossible = IsImpossible(readings.Sides.Left.Line, HighestLine)
            || IsImpossible(readings.Sides.Right.Line, HighestLine)
            || IsImpossible(readings.Manifold, HighestManifold);
        return _impossible.Update(impossible) ? Fault.SensorImpossible : Fault.None;
    }

    /// <summary>Written so that not-a-number is impossible too.</summary>
    private static bool IsImpossible(Sample<Vacuum> sample, double highest) =>
        sample.IsPresent && !(sample.Value.MmHg >= Lowest && sample.Value.MmHg <= highest);
}
