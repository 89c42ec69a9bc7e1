namespace LetDown.Host.Patterns;

/// <summary>What has changed.</summary>
public enum ChangeKind
{
    /// <summary>Milk that the pump gets for each hour since the last removal.</summary>
    Supply,

    /// <summary>Time to the first let-down.</summary>
    FirstLetDown,

    /// <summary>How often milk is removed in a day, by pump or baby.</summary>
    Removals,
}
