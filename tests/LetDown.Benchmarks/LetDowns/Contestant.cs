namespace LetDown.Benchmarks.LetDowns;

/// <summary>One detector at one setting.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Setting">How cautious.</param>
/// <param name="IsStandard">Whether it is the setting that is used, not one that is tried for the curve.</param>
/// <param name="Make">Makes one for one scale.</param>
internal sealed record Contestant(string Kind, double Setting, bool IsStandard, Func<IMilkWatcher> Make)
{
    public const string Own = "LetDown";
    public const string Threshold = "plain threshold";
    public const string TwoAverages = "two averages";

    /// <summary>FL03, g/s.</summary>
    private const double PlainThreshold = 0.1;

    /// <summary>Rise above the slow average that the first firmware asked for, g/s.</summary>
    private const double PlainRise = 0.06;

    public static Contestant[] All() =>
    [
        .. Many(Own, 1, setting => new OwnWatcher(setting)),
        .. Many(Threshold, PlainThreshold, setting => new ThresholdWatcher(setting)),
        .. Many(TwoAverages, PlainRise, setting => new TwoAverageWatcher(setting)),
    ];

    private static IEnumerable<Contestant> Many(string kind, double standard, Func<double, IMilkWatcher> make) =>
        new[] { 0.25, 0.5, 0.7, 1, 1.4, 2, 3, 5, 8 }.Select(factor =>
            new Contestant(kind, standard * factor, factor == 1, () => make(standard * factor)));
}
