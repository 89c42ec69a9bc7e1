using LetDown.Rig.Spreads;

namespace LetDown.App.Json;

/// <summary>One measurement in all runs of a scenario; null where it never came.</summary>
internal sealed record SpreadLineJson(
    string Kind, string Name, string Unit, double? AtLeast, double? AtMost, int Passed, double? Smallest, double? Median, double? Largest, IReadOnlyList<double?> Values)
{
    private const int Digits = 3;

    public static SpreadLineJson From(SpreadLine line) => new(
        line.Kind,
        line.Name,
        line.Unit,
        line.Limits.AtLeast,
        line.Limits.AtMost,
        line.Passed,
        Rounded(line.Smallest),
        Rounded(line.Median),
        Rounded(line.Largest),
        [.. line.Values.Select(Rounded)]);

    private static double? Rounded(double? value) => value is { } known ? JsonOutput.Rounded(known, Digits) : null;
}
