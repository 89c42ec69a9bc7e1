using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>What a session shows of its phases, as numbers.</summary>
internal sealed record SessionSigns
{
    /// <summary>Stimulation and expression in all.</summary>
    public TimeSpan Pumped { get; private init; }

    /// <summary>Stimulation and expression until the first let-down that showed in the milk; null when there was none.</summary>
    public TimeSpan? First { get; private init; }

    /// <summary>Milk of each breast that was pumped, g.</summary>
    public double? Left { get; private init; }

    public double? Right { get; private init; }

    /// <summary>Mean flow of the first let-down that was weighed, g/s.</summary>
    public double? FirstFlow { get; private init; }

    /// <summary>What the last one brought of what the first did.</summary>
    public double? LastShare { get; private init; }

    public int AirGotIn { get; private init; }

    public bool DidNotSeal { get; private init; }

    public int SuctionShort { get; private init; }

    public bool ScaleLost { get; private init; }

    /// <summary>True when the pump itself found that there was no more, or enough time was given.</summary>
    public bool HadItsChance { get; private init; }

    /// <summary>True when no breast that was pumped gave much.</summary>
    public bool IsLittle => Math.Max(Left ?? 0, Right ?? 0) < PhaseDiagnosis.LittleGrams;

    public bool IsSlowFlow => FirstFlow < PhaseDiagnosis.LowGramsPerSecond;

    public static SessionSigns Of(PumpSession session)
    {
        var shown = session.LetDowns.Where(mark => mark.ShowedInMilk).ToList();
        var weighed = shown.FindAll(mark => mark is { Grams: not null, Length: not null });
        var pumped = PumpedUntil(session, session.Duration);
        return new()
        {
            Pumped = pumped,
            First = shown.Count == 0 ? null : PumpedUntil(session, shown[0].From),
            Left = MilkOf(session, Side.Left),
            Right = MilkOf(session, Side.Right),
            FirstFlow = MeanFlow(weighed),
            LastShare = LastOfFirst(weighed),
            AirGotIn = session.Moments.Count(moment => moment.Notice == Notice.CheckSeal && moment.At >= FirstStimulation(session)),
            DidNotSeal = session.EndReason == Reason.NoSeal,
            SuctionShort = session.Moments.Count(moment => moment.Notice is Notice.SupplyWeak or Notice.SuctionShort),
            ScaleLost = session.Notices.Contains(Notice.ScaleLost),
            HadItsChance = session.EndReason is Reason.NeitherSideGives or Reason.NoMilkOnSide || pumped >= PhaseDiagnosis.LongEnough,
        };
    }

    public IEnumerable<Evidence> Evidence()
    {
        Evidence?[] all =
        [
            DidNotSeal ? new(EvidenceKind.DidNotSeal, 1) : null,
            AirGotIn > 0 ? new(EvidenceKind.AirGotIn, AirGotIn, PhaseDiagnosis.OftenAir) : null,
            SuctionShort > 0 ? new(EvidenceKind.SuctionShort, SuctionShort) : null,
            ScaleLost ? new(EvidenceKind.ScaleLost, 1) : null,
            HadItsChance || (First is null && Pumped >= PhaseDiagnosis.LeastTried) ? null : new(EvidenceKind.EndedEarly, Pumped.TotalSeconds),
            First is { } first ? new(EvidenceKind.FirstLetDown, first.TotalSeconds, PhaseDiagnosis.SlowAfter.TotalSeconds) : null,
            First is null && Pumped > TimeSpan.Zero ? new(EvidenceKind.NoLetDown, Pumped.TotalSeconds, PhaseDiagnosis.LeastTried.TotalSeconds) : null,
            FirstFlow is { } flow ? new(EvidenceKind.FirstFlow, flow, PhaseDiagnosis.LowGramsPerSecond) : null,
            LastShare is { } share ? new(EvidenceKind.LastShare, share, PhaseDiagnosis.StillGiving) : null,
            Left is { } left ? new(EvidenceKind.LeftMilk, left, PhaseDiagnosis.LittleGrams) : null,
            Right is { } right ? new(EvidenceKind.RightMilk, right, PhaseDiagnosis.LittleGrams) : null,
        ];
        return all.OfType<Evidence>();
    }

    private static TimeSpan FirstStimulation(PumpSession session) =>
        session.Segments.Where(segment => segment.IsPumping).Select(segment => segment.From).FirstOrDefault(TimeSpan.MaxValue);

    private static TimeSpan PumpedUntil(PumpSession session, TimeSpan end) => PumpedBetween(session, TimeSpan.Zero, end);

    /// <summary>Stimulation and expression between two moments of a session.</summary>
    public static TimeSpan PumpedBetween(PumpSession session, TimeSpan from, TimeSpan to) => session.Segments
        .Where(segment => segment.IsPumping && segment.From < to && segment.To > from)
        .Aggregate(TimeSpan.Zero, (sum, segment) => sum + (segment.To < to ? segment.To : to) - (segment.From > from ? segment.From : from));

    private static double? MilkOf(PumpSession session, Side side) =>
        session.Segments.Any(segment => segment.IsPumping && segment.IsOf(side)) ? session.Grams.Of(side) : null;

    // Of a let-down on both sides, the breast that flows better: one that gives little says nothing about how milk is released.
    private static double? MeanFlow(List<LetDownMark> weighed) => weighed.Count == 0 ? null : weighed
        .Where(mark => (mark.From - weighed[0].From).Duration() < TimeSpan.FromSeconds(30))
        .Max(mark => mark.Grams!.Value / Math.Max(1, mark.Length!.Value.TotalSeconds));

    private static double? LastOfFirst(List<LetDownMark> weighed)
    {
        var side = weighed.Count == 0 ? [] : weighed.FindAll(mark => mark.Side == weighed[0].Side);
        return side.Count < 2 || side[0].Grams <= 0 ? null : side[^1].Grams / side[0].Grams;
    }
}
