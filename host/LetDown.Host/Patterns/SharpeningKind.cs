namespace LetDown.Host.Patterns;

/// <summary>What would tell more.</summary>
public enum SharpeningKind
{
    /// <summary>Just more sessions.</summary>
    MoreSessions,

    /// <summary>A word before sessions of how she is: hardly any has one.</summary>
    NoteBefore,

    /// <summary>Beginning with the other breast now and then.</summary>
    OtherBreastFirst,

    /// <summary>Writing down when the baby drinks or milk is pumped elsewhere: many sessions come long after anything that is known of.</summary>
    RecordOthers,
}
