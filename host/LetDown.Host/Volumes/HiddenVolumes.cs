using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using LetDown.Protocol.V1;

namespace LetDown.Host.Volumes;

/// <summary>
/// The same without any amount of milk. Amounts are taken out of the data, not out of the words: what is not there cannot be shown by mistake.
/// What she wrote herself stays.
/// </summary>
public static class HiddenVolumes
{
    /// <summary>A session with its times, sides, let-downs and reasons, and without its milk. The diagnosis stays what it was.</summary>
    public static PumpSession WithoutVolumes(this PumpSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session with
        {
            KnownDiagnosis = WithoutVolumes(session.Diagnosis),
            Edits = WithoutVolumes(session.Edits),
            Grams = Grams.Hidden,
            TargetGrams = null,
            LetDowns = [.. session.LetDowns.Select(mark => mark with { Grams = null, FlowGramsPerSecond = double.NaN })],
            Moments = [.. session.Moments.Select(moment => moment with { Grounds = WithoutVolumes(moment.Grounds), Collected = Grams.Hidden })],
            Segments = [.. session.Segments.Select(segment => segment with { Milk = Grams.Hidden })],
        };
    }

    /// <summary>A line of the list.</summary>
    public static SessionSummary WithoutVolumes(this SessionSummary session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session with { Grams = Grams.Hidden };
    }

    /// <summary>A record of what happened away from the pump.</summary>
    public static MilkRecord WithoutVolumes(this MilkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record with { GramsLeft = null, GramsRight = null, GramsTotal = null };
    }

    /// <summary>Milk in the fridge or the freezer.</summary>
    public static StoredMilk WithoutVolumes(this StoredMilk milk)
    {
        ArgumentNullException.ThrowIfNull(milk);
        return milk with { Grams = null };
    }

    /// <summary>Something to say about a row of a file that she imports.</summary>
    public static RowNote WithoutVolumes(this RowNote note) => note.IsAboutAmount ? note with { Text = "This is about an amount, and amounts are hidden." } : note;

    /// <summary>A day; one without a session tells no nought either.</summary>
    public static DayFigures WithoutVolumes(this DayFigures day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return day with { Grams = Grams.Hidden, Away = day.Away with { Grams = null } };
    }

    /// <summary>Measurements without flow and weight.</summary>
    public static TelemetryChunk WithoutVolumes(this TelemetryChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        var rest = chunk.Clone();
        (rest.GramsLeft, rest.GramsRight, rest.FlowLeft, rest.FlowRight) = (null, null, null, null);
        return rest;
    }

    /// <summary>The pump as it is now.</summary>
    public static Status WithoutVolumes(this Status status)
    {
        ArgumentNullException.ThrowIfNull(status);
        var rest = status.Clone();
        (rest.CollectedGrams, rest.FlowGramsPerSecond, rest.MilkEstimated) = (Hidden(), Hidden(), null);
        rest.ClearTargetGrams();
        if (rest.Grounds is { } grounds)
        {
            (grounds.NextGrams, grounds.GramsPerMinute, grounds.FlowGramsPerSecond, grounds.WorthGramsPerMinute) = (Hidden(), Hidden(), Hidden(), double.NaN);
        }

        return rest;
    }

    internal static IReadOnlyList<SessionEdit> WithoutVolumes(IReadOnlyList<SessionEdit> edits) =>
        [.. edits.Select(edit => edit.What == EditedValue.StartedAt ? edit : edit with { From = double.NaN, To = double.NaN })];

    private static SidePair Hidden() => new() { Left = double.NaN, Right = double.NaN };

    private static Diagnosis WithoutVolumes(Diagnosis diagnosis) => diagnosis with { Evidence = [.. diagnosis.Evidence.Where(evidence => !IsMilk(evidence.What))] };

    private static bool IsMilk(EvidenceKind what) => what is EvidenceKind.LeftMilk or EvidenceKind.RightMilk or EvidenceKind.FirstFlow or EvidenceKind.LastShare;

    private static DecisionGrounds? WithoutVolumes(DecisionGrounds? grounds) => grounds is not { } known ? null : known with
    {
        Next = Grams.Hidden,
        GramsPerMinute = Grams.Hidden,
        FlowGramsPerSecond = Grams.Hidden,
        WorthGramsPerMinute = double.NaN,
    };
}
