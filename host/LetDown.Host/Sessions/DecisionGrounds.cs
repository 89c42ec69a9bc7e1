using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>The numbers behind a decision, as they stood when it was taken. Zero is what the pump did not say.</summary>
public readonly record struct DecisionGrounds
{
    /// <summary>Stimulated without milk since the last let-down.</summary>
    public TimeSpan InVain { get; init; }

    /// <summary>How long a let-down was expected to take from the last one.</summary>
    public TimeSpan ExpectedWait { get; init; }

    /// <summary>Milk that the next let-down was expected to bring from each breast, g.</summary>
    public Grams Next { get; init; }

    /// <summary>What each breast was expected to bring from then on for the time it takes, g/min.</summary>
    public Grams GramsPerMinute { get; init; }

    /// <summary>What time had to bring to be worth it, g/min.</summary>
    public double WorthGramsPerMinute { get; init; }

    /// <summary>Flow from each breast, g/s.</summary>
    public Grams FlowGramsPerSecond { get; init; }

    /// <summary>True when the pump weighed what both breasts would bring.</summary>
    public bool IsWeighed => WorthGramsPerMinute > 0 || GramsPerMinute.Total > 0 || Next.Total > 0;

    /// <summary>From the wire; null where no decision was taken.</summary>
    public static DecisionGrounds? From(Grounds? grounds) => grounds is null ? null : new()
    {
        InVain = Span(grounds.InVainSeconds),
        ExpectedWait = Span(grounds.ExpectedWaitSeconds),
        Next = Grams.From(grounds.NextGrams),
        GramsPerMinute = Grams.From(grounds.GramsPerMinute),
        WorthGramsPerMinute = grounds.WorthGramsPerMinute,
        FlowGramsPerSecond = Grams.From(grounds.FlowGramsPerSecond),
    };

    // A day is longer than any session: a number that is none must not break the reading of a journal.
    private static TimeSpan Span(double seconds) => seconds is > 0 and < 86_400 ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero;
}
