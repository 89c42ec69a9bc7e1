namespace LetDown.Host.Tricks;

/// <summary>What she thinks of a trick. The numbers are stored: never change one.</summary>
public enum TrickStanding
{
    /// <summary>One like any other.</summary>
    Plain = 0,

    /// <summary>She likes it: it is never withheld.</summary>
    Liked = 1,

    /// <summary>She does not want it: it is never suggested.</summary>
    Off = 2,
}
