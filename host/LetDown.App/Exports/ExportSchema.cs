using System.Reflection;

namespace LetDown.App.Exports;

/// <summary>The published schema of exported sessions, as it is in the documentation.</summary>
internal static class ExportSchema
{
    public static string Text()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("session-export.schema.json")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
