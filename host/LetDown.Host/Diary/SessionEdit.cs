using LetDown.Host.Sessions;

namespace LetDown.Host.Diary;

/// <summary>One correction of hers. What the pump wrote down stays; corrections lie above it, the latest on top.</summary>
/// <param name="At">When she made it.</param>
/// <param name="What">What it corrects.</param>
/// <param name="From">What it was before; null when it was not known, not a number when it is hidden.</param>
/// <param name="To">What it is from then on; null when it is not known, not a number when it is hidden.</param>
public readonly record struct SessionEdit(DateTimeOffset At, EditedValue What, double? From, double? To)
{
    /// <summary>True when it can be.</summary>
    public bool IsSensible => What switch
    {
        EditedValue.GramsLeft or EditedValue.GramsRight => To is >= 0 and <= MilkRecord.MostGrams,
        EditedValue.StartedAt => To is null or (>= 0 and < 4_102_444_800_000), // until 2100
        _ => false,
    };

    /// <summary>What a session says of it now.</summary>
    public static double? Of(PumpSession session, EditedValue what)
    {
        ArgumentNullException.ThrowIfNull(session);
        return what switch
        {
            EditedValue.GramsLeft => session.Grams.Left,
            EditedValue.GramsRight => session.Grams.Right,
            _ => session.StartedAt?.ToUnixTimeMilliseconds(),
        };
    }

    /// <summary>The session with corrections, which it then carries. Visits and let-downs stay as they were measured.</summary>
    /// <param name="session">As the pump wrote it down.</param>
    /// <param name="edits">In the order in which she made them.</param>
    public static PumpSession Apply(PumpSession session, IReadOnlyList<SessionEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        return edits.Aggregate(session, (edited, edit) => edit.Correct(edited)) with { Edits = edits };
    }

    private PumpSession Correct(PumpSession session) => What switch
    {
        EditedValue.GramsLeft => session with { Grams = session.Grams with { Left = To ?? 0 } },
        EditedValue.GramsRight => session with { Grams = session.Grams with { Right = To ?? 0 } },
        _ => session with { StartedAt = To is { } at ? DateTimeOffset.FromUnixTimeMilliseconds((long)at) : null },
    };
}
