namespace LetDown.Host.Import;

/// <summary>Something to say about a place in a file.</summary>
/// <param name="Line">Counted from 1, as an editor shows it.</param>
/// <param name="Column">Characters, counted from 1.</param>
/// <param name="Text">A sentence.</param>
/// <param name="IsAboutAmount">True when the sentence may name an amount of milk.</param>
public readonly record struct RowNote(int Line, int Column, string Text, bool IsAboutAmount = false);
