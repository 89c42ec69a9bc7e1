namespace LetDown.Host.Tricks;

/// <summary>A trick that she used.</summary>
/// <param name="At">When she said so.</param>
/// <param name="Trick">What it is called when typed.</param>
/// <param name="Name">What she calls it, when it is one of her own; empty for one that is built in.</param>
public readonly record struct TrickUse(DateTimeOffset At, string Trick, string Name = "")
{
    /// <summary>True when it can be kept.</summary>
    public bool IsSensible => Trick is { Length: > 0 and <= Tricks.Trick.LongestName } && TrickCatalogue.IdOf(Trick) == Trick && Name is { Length: <= Tricks.Trick.LongestName }
        && (Name.Length > 0 || TrickCatalogue.BuiltIn.Find(Trick) is not null);
}
