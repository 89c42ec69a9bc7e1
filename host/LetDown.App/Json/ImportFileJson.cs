using LetDown.App.Imports;
using LetDown.Host.Import;
using LetDown.Host.Volumes;

namespace LetDown.App.Json;

/// <summary>One file.</summary>
internal sealed record ImportFileJson
{
    public required string File { get; init; }

    public required string Format { get; init; }

    public required IReadOnlyList<VerdictJson> Records { get; init; }

    public required IReadOnlyList<RowNoteJson> NotUnderstood { get; init; }

    public required IReadOnlyList<RowNoteJson> Assumed { get; init; }

    public required IReadOnlyDictionary<string, int> LeftOut { get; init; }

    public required IReadOnlyList<string> ColumnsNotRead { get; init; }

    public static ImportFileJson From(ImportedFile file, bool areVolumesHidden) => new()
    {
        File = file.Name,
        Format = ImportFormats.Word(file.Reading.Format),
        Records = [.. file.Verdicts.Select(verdict => VerdictJson.From(verdict, file.Reading.Format, areVolumesHidden))],
        NotUnderstood = Notes(file.Reading.Skipped, areVolumesHidden),
        Assumed = Notes(file.Reading.Remarks, areVolumesHidden),
        LeftOut = file.Reading.LeftOut,
        ColumnsNotRead = file.Reading.IgnoredColumns,
    };

    private static IReadOnlyList<RowNoteJson> Notes(IEnumerable<RowNote> notes, bool areVolumesHidden) =>
        [.. notes.Select(note => areVolumesHidden ? note.WithoutVolumes() : note).Select(note => new RowNoteJson(note.Line, note.Column, note.Text))];
}
