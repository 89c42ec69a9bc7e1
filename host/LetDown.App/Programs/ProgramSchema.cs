namespace LetDown.App.Programs;

/// <summary>The schema of docs/developing, built in.</summary>
internal static class ProgramSchema
{
    public static string Text() => EmbeddedText.Of("program.schema.json");
}
