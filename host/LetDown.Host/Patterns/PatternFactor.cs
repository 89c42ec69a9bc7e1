namespace LetDown.Host.Patterns;

/// <summary>What may make her let down sooner or later.</summary>
public enum PatternFactor
{
    /// <summary>The right breast, compared with the left: the one that begins, or the one that gives the milk.</summary>
    RightBreast,

    /// <summary>From 22 to 6 o'clock, compared with the afternoon.</summary>
    Night,

    /// <summary>From 6 to 12 o'clock, compared with the afternoon (12 to 17).</summary>
    Morning,

    /// <summary>From 17 to 22 o'clock, compared with the afternoon.</summary>
    Evening,

    /// <summary>Twice as long since milk was last removed.</summary>
    LongerInterval,

    /// <summary>She noted that she was tired.</summary>
    Tired,

    /// <summary>She noted that she was sleepy.</summary>
    Sleepy,

    /// <summary>She noted that she was stressed.</summary>
    Stressed,

    /// <summary>She noted that she was relaxed.</summary>
    Relaxed,

    /// <summary>She noted that she was ill.</summary>
    Ill,

    /// <summary>She noted that she took medicine.</summary>
    Medicine,

    /// <summary>She noted that she had her period.</summary>
    Period,

    /// <summary>Both breasts at once, compared with one.</summary>
    BothAtOnce,

    /// <summary>Milk was last removed by nursing, compared with pumping.</summary>
    AfterNursing,

    /// <summary>The breast that comes second in a session, compared with the first. Of milk only.</summary>
    SecondBreast,

    /// <summary>A later visit to a breast, compared with the first to it. Of milk only.</summary>
    Again,
}
