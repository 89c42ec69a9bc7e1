using LetDown.Protocol.V1;
using static LetDown.Host.Sessions.DiagnosisKind;

namespace LetDown.Host.Sessions;

/// <summary>
/// Tells slow release from low flow and from little milk, and the shield's or the pump's trouble from all of them. Every phase must work for
/// milk to come, so they are looked at in order: let-down, milk, flow; trouble with the seal explains whatever failed. Pure: the same session always gives the same answer.
/// </summary>
public static class PhaseDiagnosis
{
    /// <summary>A first let-down that takes longer counts as slow. Our choice: no study that was read gives a limit for a pump.</summary>
    public static readonly TimeSpan SlowAfter = TimeSpan.FromMinutes(3);

    /// <summary>Without any let-down, so much suction must have been tried before that tells anything. Our choice.</summary>
    public static readonly TimeSpan LeastTried = TimeSpan.FromMinutes(5);

    /// <summary>A session that pumped for so long gave each breast its chance, whoever ended it; FL04 and FL12 were weighed after 15 min.</summary>
    public static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(15);

    /// <summary>A breast that gave less gave little, g: one deviation below the mean of FL04 (69.8 less 42.5) and of FL12 (53.6 mL less 28.5).</summary>
    public const double LittleGrams = 26;

    /// <summary>A first let-down that flows slower than this on average is slow, g/s: the literature's limit of high flow (FL03).</summary>
    public const double LowGramsPerSecond = 0.1;

    /// <summary>If the last let-down still brought this share of the first, milk was left: flow fades as a breast empties (VA04). The share is our choice.</summary>
    public const double StillGiving = 0.5;

    /// <summary>Air at the shield once or twice is a shield being placed; more often is trouble. Our choice.</summary>
    public const int OftenAir = 3;

    /// <summary>The diagnosis of a session.</summary>
    public static Diagnosis Of(PumpSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var signs = SessionSigns.Of(session);
        var kind = KindOf(signs);
        return new(kind, [.. signs.Evidence().Where(evidence => IsWorthTelling(evidence, kind)).OrderByDescending(evidence => Weight(evidence, kind))]);
    }

    private static DiagnosisKind KindOf(SessionSigns signs)
    {
        if (signs.DidNotSeal)
        {
            return PoorSeal;
        }

        // Where milk came all the same, the shield or the pump was not in its way.
        var kind = signs.ScaleLost ? CannotTell : KindOfRelease(signs);
        return kind != AllWell && (signs.AirGotIn >= OftenAir || signs.SuctionShort > 0) ? PoorSeal : kind;
    }

    private static DiagnosisKind KindOfRelease(SessionSigns signs)
    {
        if (signs.First is not { } first)
        {
            return signs.Pumped >= LeastTried ? SlowRelease : CannotTell;
        }

        return first > SlowAfter ? SlowRelease : KindOfMilk(signs);
    }

    private static DiagnosisKind KindOfMilk(SessionSigns signs)
    {
        if (!signs.IsLittle && !signs.IsSlowFlow)
        {
            return AllWell;
        }

        if (signs.IsSlowFlow && (!signs.IsLittle || signs.LastShare >= StillGiving))
        {
            return LowFlow;
        }

        return signs.HadItsChance ? LittleMilk : CannotTell;
    }

    /// <summary>What says nothing against the diagnosis is left out where it could only worry.</summary>
    private static bool IsWorthTelling(Evidence evidence, DiagnosisKind kind) => evidence.What switch
    {
        EvidenceKind.LastShare => kind is LowFlow or LittleMilk,
        EvidenceKind.EndedEarly => kind == CannotTell,
        _ => true,
    };

    private static int Weight(Evidence evidence, DiagnosisKind kind) => (kind, evidence.What) switch
    {
        (PoorSeal, EvidenceKind.DidNotSeal or EvidenceKind.AirGotIn or EvidenceKind.SuctionShort) => 2,
        (CannotTell, EvidenceKind.ScaleLost or EvidenceKind.EndedEarly) => 2,
        (LowFlow, EvidenceKind.FirstFlow or EvidenceKind.LastShare) => 2,
        (LittleMilk, EvidenceKind.LeftMilk or EvidenceKind.RightMilk) => 2,
        (_, EvidenceKind.FirstLetDown or EvidenceKind.NoLetDown) => 1,
        _ => 0,
    };
}
