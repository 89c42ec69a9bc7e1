using LetDown.Protocol.V1;

namespace LetDown.App.Json;

/// <summary>What can fail, or fails: parts, kind, and what it does.</summary>
internal sealed record FailureJson(string Part, string Kind, string What)
{
    public static FailureJson From(PartFailure failing) => new(failing.Part, failing.Kind, failing.What);

    public static IEnumerable<FailureJson> From(FailureGroup group) =>
        group.Parts.SelectMany(part => group.Ways.Select(way => new FailureJson(part, way.Kind, way.What)));
}
