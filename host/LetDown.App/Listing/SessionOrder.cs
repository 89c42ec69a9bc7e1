namespace LetDown.App.Listing;

/// <summary>What a list of sessions is sorted by.</summary>
internal enum SessionOrder
{
    /// <summary>Newest first.</summary>
    When,

    /// <summary>Most milk first.</summary>
    Milk,

    /// <summary>Longest first.</summary>
    Length,

    /// <summary>Quickest let-down first; without one last.</summary>
    LetDown,
}
