namespace LetDown.App.Programs;

/// <summary>The schema of docs/developing, built in.</summary>
internal static class ProgramSchema
{
    public static string Text()
    {
        using var stream = typeof(ProgramSchema).Assembly.GetManifestResourceStream("program.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
