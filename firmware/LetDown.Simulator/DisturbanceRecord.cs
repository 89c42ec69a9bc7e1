using LetDown.Core.Units;

namespace LetDown.Simulator;

/// <summary>One disturbance that really began, to judge detectors by.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Onset">When it began, since the world did.</param>
/// <param name="Duration">How long it lasts, known from its onset on.</param>
/// <param name="Side">Where; null is both.</param>
/// <param name="Size">How strong, in the unit of its kind.</param>
public readonly record struct DisturbanceRecord(DisturbanceKind Kind, TimeSpan Onset, TimeSpan Duration, Side? Side, double Size)
{
    /// <summary>When it is over.</summary>
    public TimeSpan End => Onset + Duration;
}
