namespace LetDown.Core.Milk;

/// <summary>What the milk of one breast did in a tick.</summary>
internal enum MilkChange
{
    /// <summary>Nothing new.</summary>
    None,

    /// <summary>It let down.</summary>
    LetDown,

    /// <summary>It stopped flowing.</summary>
    FlowFell,
}
