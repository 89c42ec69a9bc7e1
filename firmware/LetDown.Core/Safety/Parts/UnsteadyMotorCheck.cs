namespace LetDown.Core.Safety.Parts;

/// <summary>
/// A motor that is told to turn and draws nothing for moments, again and again: it, or the measurement of its current, has a loose contact.
/// One that draws nothing all the time is a fault (<see cref="Checks.MotorCheck"/>).
/// </summary>
internal sealed class UnsteadyMotorCheck : IPartCheck
{
    /// <summary>From here on any motor draws something: what it draws at standstill is told by duty alone.</summary>
    private const double Turns = 0.25;

    /// <summary>A third of what a motor turning freely draws at that, A. Our assumption, as in the other check.</summary>
    private const double Nothing = 0.02;

    /// <summary>Five samples of the current, which is measured in one of four ticks, s.</summary>
    private const double Moment = 0.02;

    private LooseWire _wire = new(Moment);
    private double _on;

    public Notice Notice => Notice.MotorUnsteady;

    public bool Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        _on = (told.Motor?.Fraction ?? 0) > Turns ? _on + dt : 0;
        return _wire.Update(_on > Moment && readings.MotorAmperes.Value < Nothing, dt);
    }
}
