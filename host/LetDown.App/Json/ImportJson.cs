using LetDown.App.Imports;

namespace LetDown.App.Json;

/// <summary>What an import found, and how many records it kept.</summary>
internal sealed record ImportJson(IReadOnlyList<ImportFileJson> Files, int Kept)
{
    public static ImportJson From(IReadOnlyList<ImportedFile> files, int kept, bool areVolumesHidden) => new([.. files.Select(file => ImportFileJson.From(file, areVolumesHidden))], kept);
}
