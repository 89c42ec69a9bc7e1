namespace LetDown.Host.Sessions;

/// <summary>What a diagnosis rests on.</summary>
public enum EvidenceKind
{
    /// <summary>Stimulation and expression until the first let-down, s.</summary>
    FirstLetDown,

    /// <summary>Stimulation and expression without any let-down, s.</summary>
    NoLetDown,

    /// <summary>Milk of the left breast, g.</summary>
    LeftMilk,

    /// <summary>Milk of the right breast, g.</summary>
    RightMilk,

    /// <summary>Flow during the first let-down that was weighed, as a mean, g/s.</summary>
    FirstFlow,

    /// <summary>What the last let-down brought, as a share of the first; 0 to 1 or more.</summary>
    LastShare,

    /// <summary>How often air got in while pumping.</summary>
    AirGotIn,

    /// <summary>The shield did not seal at the beginning; always 1.</summary>
    DidNotSeal,

    /// <summary>Suction stayed below her level, for want of power or for much air; how often.</summary>
    SuctionShort,

    /// <summary>A scale did not answer; always 1.</summary>
    ScaleLost,

    /// <summary>It ended before milk could show, after so many seconds of stimulation and expression.</summary>
    EndedEarly,
}
