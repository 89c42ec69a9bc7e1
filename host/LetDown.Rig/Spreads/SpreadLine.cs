using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Spreads;

/// <summary>One measurement in all runs of a scenario.</summary>
/// <param name="Kind">As in a <see cref="Finding"/>.</param>
/// <param name="Name">What was looked at.</param>
/// <param name="Unit">Of values and limits.</param>
/// <param name="Limits">What each value must keep to.</param>
/// <param name="Values">Run by run; nothing where it never came.</param>
internal sealed record SpreadLine(string Kind, string Name, string Unit, Limits Limits, IReadOnlyList<double?> Values)
{
    private IReadOnlyList<double?> InOrder { get; } = [.. Values.OrderBy(value => value ?? double.PositiveInfinity)];

    public double? Smallest => InOrder[0];

    /// <summary>Of an even number of runs the lower of the two in the middle: a value that was measured.</summary>
    public double? Median => InOrder[(InOrder.Count - 1) / 2];

    /// <summary>Nothing when it never came in some run: later than any.</summary>
    public double? Largest => InOrder[^1];

    /// <summary>In how many runs it kept to its limits.</summary>
    public int Passed => Values.Count(Limits.Hold);

    /// <summary>The same measurement of each run.</summary>
    public static SpreadLine Of(IReadOnlyList<Finding> findings) =>
        new(findings[0].Kind, findings[0].Name, findings[0].Unit, findings[0].Limits, [.. findings.Select(finding => finding.Value)]);
}
