namespace LetDown.Simulator.Pneumatics;

/// <summary>
/// A small solenoid valve. Its armature travels with finite speed and the seat opens only in the middle of the travel: so the
/// valve is late, and a pulse shorter than its delay opens it a little or not at all.
/// </summary>
internal sealed class Valve(double travel, bool isNormallyOpen)
{
    private const double SeatFrom = 0.3;
    private const double SeatTo = 0.7;

    private double _armature;

    /// <summary>True while its armature is jammed.</summary>
    public bool IsStuck { get; set; }

    /// <summary>How many times longer than it should it takes to travel.</summary>
    public double Sluggishness { get; set; } = 1;

    /// <summary>Share of its width that dirt leaves open.</summary>
    public double Width { get; set; } = 1;

    /// <summary>How far it is open, 0 to 1.</summary>
    public double Opening { get; private set; } = isNormallyOpen ? 1 : 0;

    public void Step(double dt, bool isEnergised)
    {
        if (IsStuck)
        {
            return;
        }

        var time = travel * Sluggishness;
        var step = isEnergised ? dt / time : -dt / time;
        _armature = Math.Clamp(_armature + step, 0, 1);
        var lifted = Math.Clamp((_armature - SeatFrom) / (SeatTo - SeatFrom), 0, 1);
        Opening = Width * (isNormallyOpen ? 1 - lifted : lifted);
    }
}
