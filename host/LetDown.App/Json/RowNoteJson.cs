namespace LetDown.App.Json;

/// <summary>Something to say about a place in a file.</summary>
internal sealed record RowNoteJson(int Line, int Column, string Text);
