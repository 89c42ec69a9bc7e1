using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Traces;

/// <summary>What the pump said of itself at one moment.</summary>
/// <param name="At">s since the run began.</param>
/// <param name="State">Of its session, as it is written in records.</param>
/// <param name="Values">Left line, right line and manifold, mmHg, left and right bottle, g; no number for what it did not say.</param>
internal readonly record struct TraceTelling(double At, string State, IReadOnlyList<double> Values)
{
    /// <summary>Its values, as columns of a trace are called.</summary>
    public static IReadOnlyList<string> Names { get; } = ["pumpLineLeft", "pumpLineRight", "pumpManifold", "pumpBottleLeft", "pumpBottleRight"];

    /// <summary>Where it was heard itself.</summary>
    public static TraceTelling Heard(double at, in PumpStatus status) => new(
        at, Words.Of(status.State), [status.Line.Left.MmHg, status.Line.Right.MmHg, status.Manifold.MmHg, status.Collected.Left.Grams, status.Collected.Right.Grams]);

    /// <summary>Where only its journal is left, which knows nothing of vacuum.</summary>
    public static TraceTelling WrittenDown(double at, in PumpStatus status) => new(
        at, Words.Of(status.State), [double.NaN, double.NaN, double.NaN, status.Collected.Left.Grams, status.Collected.Right.Grams]);
}
