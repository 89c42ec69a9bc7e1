using System.Text.Json.Nodes;
using LetDown.Host.Store;

namespace LetDown.Export.Json;

/// <summary>One session in LetDown's own JSON (docs/developing/export.md, session-export.schema.json).</summary>
internal sealed record ExportedSession
{
    /// <summary>The name of the shape.</summary>
    public const string Shape = "letdown-session";

    /// <summary>Its version: it counts up when an older reader would be misled.</summary>
    public const int Latest = 1;

    public required string Format { get; init; }

    public required int Version { get; init; }

    public required string PumpId { get; init; }

    public required string SessionId { get; init; }

    /// <summary>For people and programs that read; nothing of it is taken in again.</summary>
    public JsonNode? Summary { get; init; }

    public IReadOnlyList<ExportedNote> Notes { get; init; } = [];

    public IReadOnlyList<ExportedTrick> Tricks { get; init; } = [];

    public IReadOnlyList<ExportedEdit> Edits { get; init; } = [];

    public IReadOnlyList<ExportedEvent> Events { get; init; } = [];

    public byte[]? Measurements { get; init; }

    public static ExportedSession From(SessionRecord record, JsonNode? summary) => new()
    {
        Format = Shape,
        Version = Latest,
        PumpId = record.PumpId,
        SessionId = record.SessionId,
        Summary = summary,
        Notes = [.. record.Notes.Select(ExportedNote.From)],
        Tricks = [.. record.Tricks.Select(ExportedTrick.From)],
        Edits = [.. record.Edits.Select(ExportedEdit.From)],
        Events = [.. record.Events.Select(numbered => new ExportedEvent(numbered.Sequence, numbered.Event))],
        Measurements = record.Measurements,
    };

    public SessionRecord ToRecord() => Format != Shape || Version is < 1 or > Latest
        ? throw new InvalidDataException(Format == Shape ? "It was exported by a newer letdown. Update letdown first." : "It is no session that letdown exported.")
        : new()
        {
            PumpId = PumpId,
            SessionId = SessionId,
            Notes = [.. Notes.Select(note => note.ToNote())],
            Tricks = [.. Tricks.Select(trick => trick.ToUse())],
            Edits = [.. Edits.Select(edit => edit.ToEdit())],
            Events = [.. Events.Select(numbered => new NumberedEvent(numbered.Sequence, numbered.Event))],
            Measurements = Measurements,
        };
}
