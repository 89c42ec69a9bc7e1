using System.Runtime.CompilerServices;
using LetDown.Core.Planning;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>What a pump is set up with before it can run.</summary>
public sealed record PumpSettings
{
    /// <summary>Her comfort ceiling for each breast, set only by her; between 50 mmHg and <see cref="SafetyLimits.Ceiling"/>.</summary>
    public PerSide<Vacuum> ComfortCeiling { get; init; } = new(new Vacuum(200), new Vacuum(200));

    /// <summary>Peak of the expression wave when a session starts; between 50 mmHg and the higher of her comfort ceilings.</summary>
    public Vacuum SuctionLevel { get; init; } = new(150);

    /// <summary>The breast to begin the next session with.</summary>
    public Side NextFirstSide { get; init; } = Side.Left;

    /// <summary>Air in one line with an empty bottle, mL: shield, tubing and bottle; between 20 and 1000.</summary>
    public double HeadSpaceMillilitres { get; init; } = 200;

    /// <summary>Her plan until another is given.</summary>
    public PersonalPlan Plan { get; init; } = PersonalPlan.Usual;

    internal void ThrowIfUnsafe()
    {
        Plan.ThrowIfUnusable();
        var softest = SuctionEnvelope.StimulationPeak.Low.MmHg;
        ThrowIfOutside(ComfortCeiling.Left.MmHg, softest, SafetyLimits.Ceiling.MmHg);
        ThrowIfOutside(ComfortCeiling.Right.MmHg, softest, SafetyLimits.Ceiling.MmHg);
        ThrowIfOutside(SuctionLevel.MmHg, softest, Vacuum.Max(ComfortCeiling.Left, ComfortCeiling.Right).MmHg);
        ThrowIfOutside(HeadSpaceMillilitres, 20, 1000);
    }

    private static void ThrowIfOutside(double value, double low, double high, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value >= low && value <= high))
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Must be between {low:0} and {high:0}."));
        }
    }
}
