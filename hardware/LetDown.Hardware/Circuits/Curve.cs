namespace LetDown.Hardware.Circuits;

/// <summary>One recorded quantity over time, s.</summary>
internal sealed record Curve(double[] Seconds, double[] Values);
