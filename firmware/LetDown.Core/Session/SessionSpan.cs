namespace LetDown.Core.Session;

/// <summary>How long a session lasts, and how long it and its present state have lasted so far.</summary>
internal sealed class SessionSpan
{
    private TimeSpan _length;

    /// <summary>Since the session began: the sum of its ticks, so that a clock set back makes no session longer.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>Since the present state was entered, s.</summary>
    public double InState { get; private set; }

    /// <summary>True when the session has lasted as long as it may.</summary>
    public bool IsUp => Elapsed >= _length;

    /// <summary>Whether a session may be so long.</summary>
    public static bool IsPermitted(TimeSpan length) => length > TimeSpan.Zero && length <= SafetyLimits.LongestSession;

    public void Begin(TimeSpan length)
    {
        _length = length;
        Elapsed = TimeSpan.Zero;
    }

    public void EnterState() => InState = 0;

    /// <summary>Moves on; elapsed time stands still while no session is on.</summary>
    public void Advance(bool isOn, double dt)
    {
        InState += dt;
        Elapsed += isOn ? TimeSpan.FromTicks((long)Math.Round(dt * TimeSpan.TicksPerSecond)) : TimeSpan.Zero;
    }
}
