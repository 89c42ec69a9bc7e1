using LetDown.Host.Diary;
using LetDown.Host.Sessions;

namespace LetDown.Host.Patterns;

/// <summary>All that is known of her, and how well. Immutable.</summary>
public sealed record Pattern
{
    /// <summary>Time to the first let-down.</summary>
    public required FactorPattern FirstLetDown { get; init; }

    /// <summary>Let-downs in a session.</summary>
    public required FactorPattern LetDowns { get; init; }

    /// <summary>From one let-down to the next.</summary>
    public required FactorPattern Interval { get; init; }

    /// <summary>Milk of a breast in one visit; null when amounts are not to be told.</summary>
    public required FactorPattern? Milk { get; init; }

    /// <summary>Nursing, which is told apart; null when none was written down.</summary>
    public NursingHabit? Nursing { get; init; }

    /// <summary>What is not as it was.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>What would tell more.</summary>
    public IReadOnlyList<Sharpening> Sharpenings { get; init; } = [];

    /// <summary>How many sessions it rests on.</summary>
    public int Sessions => FirstLetDown.Sessions;

    /// <summary>The same without any amount of milk.</summary>
    public Pattern WithoutVolumes() => this with { Milk = null, Nursing = Nursing is null ? null : Nursing with { UsualGrams = null } };

    /// <summary>Learns from what is kept of her.</summary>
    /// <param name="sessions">With what she noted of each, in any order; may be none.</param>
    /// <param name="records">What happened away from the pump.</param>
    /// <param name="today">Now, where she is.</param>
    /// <param name="zone">Where she is.</param>
    /// <param name="random">Where chance comes from.</param>
    public static Pattern Learn(
        IReadOnlyList<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, IReadOnlyList<MilkRecord> records, DateOnly today, TimeZoneInfo zone, Random random)
    {
        var samples = PatternReading.Of(sessions, records, zone);
        return Learn(samples, random) with
        {
            Nursing = NursingHabit.Of(records, today, zone),
            Changes = ChangeReading.Of(sessions, records, today, zone),
        };
    }

    /// <summary>Learns from samples alone: without nursing and changes.</summary>
    /// <param name="samples">What sessions showed.</param>
    /// <param name="random">Where chance comes from.</param>
    public static Pattern Learn(PatternSamples samples, Random random)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return new()
        {
            FirstLetDown = FactorPattern.Learn(PatternQuantity.FirstLetDown, samples.FirstLetDown, random),
            LetDowns = FactorPattern.Learn(PatternQuantity.LetDowns, samples.LetDowns, random),
            Interval = FactorPattern.Learn(PatternQuantity.Interval, samples.Interval, random),
            Milk = FactorPattern.Learn(PatternQuantity.Milk, samples.Milk, random),
            Sharpenings = Sharpening.For(samples.FirstLetDown),
        };
    }
}
