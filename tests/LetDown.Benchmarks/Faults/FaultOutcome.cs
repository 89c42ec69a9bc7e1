using LetDown.Core;
using LetDown.Simulator.Failures;

namespace LetDown.Benchmarks.Faults;

/// <summary>What one failure did at one moment, by the simulator's truth.</summary>
internal sealed record FaultOutcome
{
    /// <summary>No line may ever be deeper, mmHg: where the relief valve opens (design §6).</summary>
    public const double Deepest = 280;

    /// <summary>From a fault to vented, s (design §6).</summary>
    public const double Soon = 0.2;

    /// <summary>The longest hold, and a quarter of a second for the vent, s.</summary>
    public static readonly double LongestHold = SafetyLimits.LongestHold.TotalSeconds + 0.25;

    public required FailureRow Failure { get; init; }

    public required FaultMoment Moment { get; init; }

    /// <summary>Deepest vacuum in a line after the failure, mmHg.</summary>
    public required double DeepestMmHg { get; init; }

    /// <summary>Longest time a line was above 20 mmHg, s.</summary>
    public required double HeldSeconds { get; init; }

    /// <summary>From the failure to a fault that vents, s; no value when there was none.</summary>
    public double? FaultAfter { get; init; }

    /// <summary>From that fault until both lines were below 20 mmHg for good, s; no value when there was none.</summary>
    public double? VentedAfter { get; init; }

    /// <summary>What the journal calls it; empty when it says nothing.</summary>
    public required string Named { get; init; }

    /// <summary>False when all that the board measured, drove and showed was to the last bit what it is without the failure.</summary>
    public required bool HasEffect { get; init; }

    public bool IsTooDeep => DeepestMmHg > Deepest;

    public bool IsHeld => HeldSeconds > LongestHold;

    public bool IsLate => VentedAfter > Soon;

    public bool IsNamed => Named.Length > 0;

    public bool IsSilent => HasEffect && !IsNamed;

    public bool IsSafe => !IsTooDeep && !IsHeld && !IsLate;
}
