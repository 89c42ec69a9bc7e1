namespace LetDown.Core.Milk;

/// <summary>What milk can do, and what is therefore something else.</summary>
internal static class MilkLimits
{
    /// <summary>No breast gives faster, g/s: twice the most of any mother in 5 s (FL01: 4.6 g).</summary>
    public const double FastestFlow = 2;

    /// <summary>Most that any mother gives for longer than a moment, g/s (FL01: 4.6 g in 5 s).</summary>
    public const double UsualMost = 0.92;

    /// <summary>A weight that misses what was expected within a fifth of a second by more than this is no milk, g. Our choice.</summary>
    public const double Jump = 0.3;

    /// <summary>... and by this many deviations of the scale's noise.</summary>
    public const double JumpNoises = 8;

    /// <summary>Bottle and shield weigh more than this, g; a pull is less: what drops so much was taken away. Our assumption.</summary>
    public const double Bottle = 20;

    /// <summary>How long flow is believed to go on as it was when it cannot be seen, s. Our choice.</summary>
    public const double FlowMemory = 10;

    /// <summary>Flow that counts as let-down, g/s (FL03).</summary>
    public const double LetDown = 0.1;
}
