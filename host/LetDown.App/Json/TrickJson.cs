using System.Text.Json;
using LetDown.Host.Tricks;

namespace LetDown.App.Json;

/// <summary>One trick.</summary>
internal sealed record TrickJson
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Doer { get; init; }

    public required string Standing { get; init; }

    public bool ForNextSession { get; init; }

    public bool Own { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public required string Known { get; init; }

    public required IReadOnlyList<TrickSource> Sources { get; init; }

    public required IReadOnlyList<string> NotWith { get; init; }

    public required IReadOnlyList<GuideLine> Guide { get; init; }

    public static TrickJson From(Trick trick, TrickShelf shelf, IReadOnlyCollection<string> waiting) => new()
    {
        Id = trick.Id,
        Name = trick.Name,
        Doer = JsonNamingPolicy.KebabCaseLower.ConvertName(trick.Doer.ToString()),
        Standing = shelf.Of(trick.Id).ToString().ToLowerInvariant(),
        ForNextSession = waiting.Contains(trick.Id),
        Own = trick.IsOwn,
        Steps = trick.Steps,
        Known = trick.Known,
        Sources = trick.Sources,
        NotWith = trick.NotWith,
        Guide = trick.Guide,
    };
}
