using System.Globalization;

namespace LetDown.Hardware.Circuits;

/// <summary>What is expected of one figure of one circuit: a row of circuits/figures.csv.</summary>
/// <param name="Circuit">Name of the netlist, without its ending.</param>
/// <param name="Figure">Name of the figure as the netlist prints it.</param>
/// <param name="Unit">Unit for people: ms, mJ, V, A, V/A, °C or mmHg.</param>
/// <param name="Least">Smallest value that the circuit as drawn may give, in that unit.</param>
/// <param name="Most">Largest.</param>
/// <param name="Design">What the design asks for: a number, or a limit such as <c>&lt; 100</c>; empty when it says nothing.</param>
/// <param name="Meaning">What the figure is.</param>
/// <param name="Mend">What would mend it, or why nothing need be mended, where it disagrees with the design.</param>
internal sealed record Bound(string Circuit, string Figure, string Unit, double Least, double Most, string Design, string Meaning, string Mend)
{
    /// <summary>A figure differs from a plain number of the design when it is more than this share away.</summary>
    private const double Near = 0.1;

    public static IReadOnlyList<Bound> Read(HardwareFolder folder) =>
        [.. new CsvTable(Path.Combine(folder.Circuits, "figures.csv")).Rows().Select(Of)];

    /// <summary>From what ngspice prints, in units without prefix.</summary>
    public double InUnit(double value) => Unit is "ms" or "mJ" ? value * 1000 : value;

    public bool Holds(double value) => value >= Least && value <= Most;

    /// <summary>Null when the design says nothing.</summary>
    public bool? AgreesWithDesign(double value) => Design switch
    {
        "" => null,
        ['<', ' ', .. var limit] => value < Number(limit),
        ['>', ' ', .. var limit] => value > Number(limit),
        _ => Math.Abs(value - Number(Design)) <= Near * Math.Abs(Number(Design)),
    };

    private static Bound Of(IReadOnlyDictionary<string, string> row) => new(
        row["circuit"], row["figure"], row["unit"], Number(row["least"]), Number(row["most"]), row["design"], row["meaning"], row["mend"]);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
