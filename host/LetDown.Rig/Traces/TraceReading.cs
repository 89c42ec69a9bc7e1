namespace LetDown.Rig.Traces;

/// <summary>What was measured of the pump at one moment: by the simulator's truth, or by a bench's instruments.</summary>
/// <param name="At">s since the run began.</param>
/// <param name="Values">By <see cref="Bench.Files.BenchQuantity"/>, in its unit; no number for what is not measured there.</param>
internal readonly record struct TraceReading(double At, IReadOnlyList<double> Values);
