namespace LetDown.Host.Telemetry;

/// <summary>Milk flow at one moment of a session.</summary>
/// <param name="At">Since the session began.</param>
/// <param name="Left">Left breast, g/s.</param>
/// <param name="Right">Right breast, g/s.</param>
public readonly record struct FlowPoint(TimeSpan At, double Left, double Right);
