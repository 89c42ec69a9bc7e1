namespace LetDown.Simulator.Failures;

/// <summary>How a part of the simulated board fails. What each means for a part is in <see cref="FailureTable"/>.</summary>
public enum FailureKind
{
    /// <summary>Whole again.</summary>
    Ok,

    /// <summary>Without power, or its wire is torn.</summary>
    Off,

    /// <summary>Stays as it is, whatever happens.</summary>
    Stuck,

    /// <summary>Noise.</summary>
    Garbage,

    /// <summary>A wrong gain, or the opposite.</summary>
    Wrong,

    /// <summary>Lags.</summary>
    Slow,

    /// <summary>Late by a stated time.</summary>
    Delayed,

    /// <summary>A loose contact: off and whole by turns.</summary>
    Intermittent,
}
