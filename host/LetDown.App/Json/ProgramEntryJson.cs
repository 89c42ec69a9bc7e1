using LetDown.Protocol.V1;

namespace LetDown.App.Json;

/// <summary>One program in a list.</summary>
internal sealed record ProgramEntryJson(string Name, string? Explanation, string Kind, IEnumerable<ProgramProblemJson> Problems)
{
    public static ProgramEntryJson From(ProgramEntry entry) => new(
        entry.Name,
        entry.Explanation.Length == 0 ? null : entry.Explanation,
        entry.Kind switch { ProgramKind.BuiltIn => "built-in", ProgramKind.Hers => "yours", _ => "broken" },
        entry.Problems.Select(ProgramProblemJson.From));
}
