using System.Globalization;

namespace LetDown.Hardware.Circuits;

/// <summary>Runs every circuit of circuits/figures.csv, writes circuits/figures.md and the pictures beside it.</summary>
internal static class CircuitBench
{
    public static IReadOnlyDictionary<string, CircuitRun> Run(HardwareFolder folder, IReadOnlyList<Bound> bounds)
    {
        var ngspice = new Ngspice(folder);
        return bounds.Select(bound => bound.Circuit).Distinct().ToDictionary(circuit => circuit, ngspice.Run);
    }

    /// <returns>How many figures lie outside their bounds.</returns>
    public static int Write(HardwareFolder folder, TextWriter output)
    {
        var bounds = Bound.Read(folder);
        var runs = Run(folder, bounds);
        var table = CircuitTable.Write(bounds, runs);
        output.Write(table);
        File.WriteAllText(Path.Combine(folder.Circuits, "figures.md"), Heading + table);
        var plots = Directory.CreateDirectory(Path.Combine(folder.Circuits, "plots")).FullName;
        foreach (var plot in CircuitPlot.All)
        {
            CircuitPlotter.Draw(plot, runs[plot.Circuit], Path.Combine(plots, plot.Circuit + ".png"));
        }

        var outside = bounds.Count(bound => !bound.Holds(CircuitTable.Value(bound, runs)));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\n{bounds.Count} figures, {outside} outside their bounds (circuits/figures.csv).\n"));
        return outside;
    }

    private const string Heading = """
        # What the circuits give, beside the design

        Written by `hardware/circuits/run`, which simulates the netlists of this folder with ngspice; a test holds each figure to its bounds in
        [figures.csv](figures.csv). Nothing here was measured on real parts. Where a figure disagrees with the design, the last column says what
        would mend it.

        """;
}
