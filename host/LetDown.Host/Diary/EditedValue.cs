namespace LetDown.Host.Diary;

/// <summary>What of a session she may correct. The numbers are stored: never change one.</summary>
public enum EditedValue
{
    /// <summary>Milk of the left breast, g.</summary>
    GramsLeft = 1,

    /// <summary>Milk of the right breast, g.</summary>
    GramsRight = 2,

    /// <summary>When it began, milliseconds since 1970 (UTC).</summary>
    StartedAt = 3,
}
