namespace LetDown.Hardware.Circuits;

/// <summary>What one run of a netlist gave.</summary>
/// <param name="Circuit">Its name.</param>
/// <param name="Figures">The figures that it printed, in units without prefix.</param>
/// <param name="Samples">Values of a Monte Carlo run.</param>
/// <param name="Curves">What it recorded, against time in seconds; empty if it recorded nothing.</param>
internal sealed record CircuitRun(
    string Circuit, IReadOnlyDictionary<string, double> Figures, IReadOnlyList<double> Samples, IReadOnlyList<Curve> Curves);
