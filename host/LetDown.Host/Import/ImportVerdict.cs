namespace LetDown.Host.Import;

/// <summary>A record of a file and how it stands to what is already kept.</summary>
/// <param name="Milk">The record.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="EarlierLine">The line that says the same, for <see cref="ImportStanding.TwiceInFile"/>.</param>
/// <param name="Known">What is kept already, for <see cref="ImportStanding.ImportedBefore"/> and <see cref="ImportStanding.AtTheSameTime"/>.</param>
public sealed record ImportVerdict(ImportedMilk Milk, ImportStanding Standing, int? EarlierLine = null, KnownMilk? Known = null);
