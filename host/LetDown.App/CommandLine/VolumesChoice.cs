namespace LetDown.App.CommandLine;

/// <summary>Whether amounts of milk are told.</summary>
internal enum VolumesChoice
{
    /// <summary>They are.</summary>
    Show,

    /// <summary>They are not, anywhere.</summary>
    Hide,
}
