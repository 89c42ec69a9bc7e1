namespace LetDown.Host.Diary;

/// <summary>What she noted about a session.</summary>
public sealed record SessionNote
{
    /// <summary>Longest text, characters: more than anybody types at night.</summary>
    public const int LongestText = 2000;

    /// <summary>Not comfortable at all.</summary>
    public const int LeastComfort = 1;

    /// <summary>Very comfortable.</summary>
    public const int MostComfort = 5;

    /// <summary>True when it can be kept.</summary>
    public bool IsSensible => Comfort is null or (>= LeastComfort and <= MostComfort) && Text.Length <= LongestText && Enum.GetValues<NoteTags>().Aggregate((all, tag) => all | tag).HasFlag(Tags);

    /// <summary>Its number in the store; 0 before it is kept.</summary>
    public long Id { get; init; }

    /// <summary>When she wrote it.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>True when it is about how she was before the session, false for after.</summary>
    public bool IsBefore { get; init; }

    /// <summary>What she touched.</summary>
    public NoteTags Tags { get; init; }

    /// <summary>How comfortable the session was, <see cref="LeastComfort"/> to <see cref="MostComfort"/>; null when she did not say.</summary>
    public int? Comfort { get; init; }

    /// <summary>What she typed; may be empty.</summary>
    public string Text { get; init; } = "";
}
