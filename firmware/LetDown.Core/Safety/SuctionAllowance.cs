namespace LetDown.Core.Safety;

/// <summary>How long suction may be wanted in one go, whatever the session believes of its own length.</summary>
internal struct SuctionAllowance
{
    /// <summary>Time for the session to notice its own end and to ease down, s.</summary>
    private const double Grace = 30;

    private double _armed;

    /// <summary>True when the longest session has been over for longer than it takes to end it.</summary>
    public readonly bool IsUsedUp => _armed > SafetyLimits.LongestSession.TotalSeconds + Grace;

    public void Update(bool isArmed, double dt) => _armed = isArmed ? _armed + dt : 0;
}
