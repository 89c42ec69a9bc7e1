namespace LetDown.Core.Session;

/// <summary>How long a session lasts, and how long it and its present state have lasted so far.</summary>
internal sealed class SessionSpan
{
    /// <summary>Length of a session for which none is asked (design §6).</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(40);

    private TimeSpan _startedAt;
    private TimeSpan _length;
    private TimeSpan _now;

    /// <summary>Since the session began.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>Since the present state was entered, s.</summary>
    public double InState { get; private set; }

    /// <summary>True when the session has lasted as long as it may.</summary>
    public bool IsUp => Elapsed >= _length;

    /// <summary>The length that is meant by what was asked; nothing when it is not permitted.</summary>
    public static TimeSpan? Permitted(TimeSpan? asked) =>
        (asked ?? Usual) is { Ticks: > 0 } length && length <= SafetyLimits.LongestSession ? length : null;

    public void Begin(TimeSpan length)
    {
        _length = length;
        _startedAt = _now;
        Elapsed = TimeSpan.Zero;
    }

    public void EnterState() => InState = 0;

    /// <summary>Moves on; elapsed time stands still while no session is on.</summary>
    public void Advance(TimeSpan now, bool isOn, double dt)
    {
        _now = now;
        InState += dt;
        Elapsed = isOn ? now - _startedAt : Elapsed;
    }
}
