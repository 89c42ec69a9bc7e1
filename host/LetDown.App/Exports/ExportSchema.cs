namespace LetDown.App.Exports;

/// <summary>The published schema of exported sessions, as it is in the documentation.</summary>
internal static class ExportSchema
{
    public static string Text() => EmbeddedText.Of("session-export.schema.json");
}
