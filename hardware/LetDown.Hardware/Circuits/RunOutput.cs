using System.Globalization;

namespace LetDown.Hardware.Circuits;

/// <summary>Reads what a netlist prints and records: lines <c>figure NAME VALUE</c> and <c>sample NAME VALUE</c>, and a table of pairs of columns.</summary>
internal static class RunOutput
{
    /// <exception cref="HardwareException">A figure has no value: its measurement failed.</exception>
    public static CircuitRun Parse(string circuit, string printed, string recorded)
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        var samples = new List<double>();
        foreach (var words in printed.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            switch (words)
            {
                case ["figure", var name, var value]:
                    figures.Add(name, Number(value));
                    break;
                case ["sample", _, var value]:
                    samples.Add(Number(value));
                    break;
                case ["figure" or "sample", ..]:
                    throw new HardwareException($"{circuit}: '{string.Join(' ', words)}' has no value: its measurement failed.");
            }
        }

        return new CircuitRun(circuit, figures, samples, Curves(recorded));
    }

    private static IReadOnlyList<Curve> Curves(string recorded)
    {
        var rows = recorded.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Array.ConvertAll(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), Number)).ToArray();
        var count = rows is [var first, ..] ? first.Length / 2 : 0;
        return [.. Enumerable.Range(0, count).Select(i => new Curve(Column(rows, 2 * i), Column(rows, (2 * i) + 1)))];
    }

    private static double[] Column(double[][] rows, int column) => Array.ConvertAll(rows, row => row[column]);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
