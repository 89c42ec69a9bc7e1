using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>Limits that nothing may raise: no setting, no command, nothing learned (design §6).</summary>
public static class SafetyLimits
{
    /// <summary>Software ceiling on vacuum: highest clearance of the hospital reference pump (VA12).</summary>
    public static readonly Vacuum Ceiling = new(250);

    /// <summary>Below this a breast counts as released.</summary>
    public static readonly Vacuum Released = new(20);

    /// <summary>Longest time above <see cref="Released"/> without a release: our design choice.</summary>
    public static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(2);

    /// <summary>Longest session that may be asked for.</summary>
    public static readonly TimeSpan LongestSession = TimeSpan.FromMinutes(60);

    /// <summary>Longest pause; then the session ends.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>What the reference check must read, as a share of full scale: a divider of two equal resistors.</summary>
    public const double ReferenceShare = 0.5;
}
