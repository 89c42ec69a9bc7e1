namespace LetDown.Host.Diary;

/// <summary>How she was, in one touch each. The numbers are stored: never change one.</summary>
[Flags]
public enum NoteTags
{
    /// <summary>Nothing was touched.</summary>
    None = 0,

    /// <summary>She was tired.</summary>
    Tired = 1,

    /// <summary>She was sleepy.</summary>
    Sleepy = 2,

    /// <summary>She was stressed.</summary>
    Stressed = 4,

    /// <summary>She was relaxed.</summary>
    Relaxed = 8,

    /// <summary>She was ill.</summary>
    Ill = 16,

    /// <summary>She took medicine.</summary>
    Medicine = 32,

    /// <summary>She had her period.</summary>
    Period = 64,
}
