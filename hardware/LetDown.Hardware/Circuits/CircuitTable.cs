using System.Globalization;
using System.Text;

namespace LetDown.Hardware.Circuits;

/// <summary>The figures of all circuits beside the design's numbers, as Markdown.</summary>
internal static class CircuitTable
{
    /// <exception cref="HardwareException">A figure was not given.</exception>
    public static string Write(IReadOnlyList<Bound> bounds, IReadOnlyDictionary<string, CircuitRun> runs)
    {
        var text = new StringBuilder();
        foreach (var circuit in bounds.GroupBy(bound => bound.Circuit))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {circuit.Key}\n\n");
            text.Append("| figure | simulated | design | |\n| --- | ---: | ---: | --- |\n");
            foreach (var bound in circuit)
            {
                text.Append(Row(bound, Value(bound, runs)));
            }

            text.Append(Spread(runs[circuit.Key].Samples));
            text.Append(Picture(circuit.Key));
        }

        return text.ToString();
    }

    /// <summary>The value of a figure in its unit.</summary>
    /// <exception cref="HardwareException">The run did not give it.</exception>
    public static double Value(Bound bound, IReadOnlyDictionary<string, CircuitRun> runs) =>
        runs[bound.Circuit].Figures.TryGetValue(bound.Figure, out var value)
            ? bound.InUnit(value)
            : throw new HardwareException($"{bound.Circuit}.cir does not print the figure {bound.Figure}.");

    private static string Picture(string circuit) => CircuitPlot.All.FirstOrDefault(plot => plot.Circuit == circuit) is { } plot
        ? $"\n![{plot.Title}](plots/{circuit}.png)\n"
        : string.Empty;

    private static string Row(Bound bound, double value)
    {
        var verdict = bound.AgreesWithDesign(value) switch
        {
            null => string.Empty,
            true => "agrees",
            false => $"**disagrees**: {bound.Mend}",
        };
        var design = bound.Design.Length == 0 ? string.Empty : $"{bound.Design} {bound.Unit}";
        var outside = bound.Holds(value) ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" (outside {bound.Least} to {bound.Most}: the circuit is not as it was drawn) ");
        return $"| {bound.Meaning} | {Figure(value)} {bound.Unit} | {design} | {outside}{verdict} |\n";
    }

    private static string Spread(IReadOnlyList<double> samples)
    {
        if (samples.Count == 0)
        {
            return string.Empty;
        }

        var mean = samples.Average();
        var deviation = Math.Sqrt(samples.Average(sample => (sample - mean) * (sample - mean)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"\nMonte Carlo of {samples.Count} boards: {1000 * samples.Min():0.0} to {1000 * samples.Max():0.0} ms, mean {1000 * mean:0.0}, standard deviation {1000 * deviation:0.0}.\n");
    }

    private static string Figure(double value) => Math.Abs(value) switch
    {
        < 0.0005 => "0",
        < 1 => value.ToString("0.###", CultureInfo.InvariantCulture),
        < 20 => value.ToString("0.0#", CultureInfo.InvariantCulture),
        _ => value.ToString("0.#", CultureInfo.InvariantCulture),
    };
}
