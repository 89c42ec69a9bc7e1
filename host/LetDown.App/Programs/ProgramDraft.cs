namespace LetDown.App.Programs;

/// <summary>The text in her editor: a file in a folder that only she can read, kept for as long as it is the only copy.</summary>
internal sealed class ProgramDraft
{
    private readonly string _folder;
    private string _safe;

    private ProgramDraft(string folder, string file, string text) => (_folder, File, _safe) = (folder, file, text);

    public string File { get; }

    public static ProgramDraft Create(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("letdown-").FullName;
        var file = Path.Combine(folder, $"{name}.json");
        System.IO.File.WriteAllText(file, text);
        return new(folder, file, text);
    }

    /// <summary>The pump has this text now.</summary>
    public void IsSafe(string text) => _safe = text;

    /// <summary>True while it holds what the pump has not.</summary>
    public bool IsPrecious => System.IO.File.Exists(File) && System.IO.File.ReadAllText(File) != _safe;

    public void RemoveUnlessPrecious()
    {
        if (!IsPrecious)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
