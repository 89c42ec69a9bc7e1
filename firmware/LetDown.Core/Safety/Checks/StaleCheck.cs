namespace LetDown.Core.Safety.Checks;

/// <summary>A vacuum sensor that gave no new value for three ticks in a row.</summary>
internal sealed class StaleCheck : IFaultCheck
{
    private Persistence _stale = new(3);

    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var old = IsOld(readings.Sides.Left.Line, readings) || IsOld(readings.Sides.Right.Line, readings)
            || IsOld(readings.Manifold, readings);
        return _stale.Update(old) ? Fault.SensorStale : Fault.None;
    }

    private static bool IsOld<T>(Sample<T> sample, in Readings readings)
        where T : struct => !sample.IsFresh(readings.At, TimeSpan.Zero);
}
