using System.Text.Json;
using System.Text.Json.Serialization;

namespace LetDown.Host.Tricks;

/// <summary>The tricks that are built in, read strictly from <c>tricks.json</c>, and hers beside them. Immutable.</summary>
public sealed class TrickCatalogue
{
    private const string File = "tricks.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private readonly Dictionary<string, Trick> _byId;

    private TrickCatalogue(IReadOnlyList<Trick> tricks)
    {
        All = tricks;
        _byId = tricks.ToDictionary(trick => trick.Id, StringComparer.Ordinal);
    }

    /// <summary>Those that are built in, in the order in which they are shown.</summary>
    public static TrickCatalogue BuiltIn { get; } = Read();

    /// <summary>All of them, hers last.</summary>
    public IReadOnlyList<Trick> All { get; }

    /// <summary>One by what she types; null when there is none.</summary>
    public Trick? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>These, and hers.</summary>
    /// <param name="own">Tricks of hers; one that is called like one that is built in is left out.</param>
    public TrickCatalogue With(IEnumerable<Trick> own) => new([.. All, .. own.Where(trick => !_byId.ContainsKey(trick.Id))]);

    /// <summary>What she types for a trick that she calls so: "Warm tea!" is <c>warm-tea</c>; empty when nothing of it can be typed.</summary>
    public static string IdOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var letters = string.Concat(name.ToLowerInvariant().Select(one => char.IsLetterOrDigit(one) ? one : ' '));
        return string.Join('-', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static TrickCatalogue Read()
    {
        using var stream = typeof(TrickCatalogue).Assembly.GetManifestResourceStream(File)!;
        return new(JsonSerializer.Deserialize<Trick[]>(stream, Options)!);
    }
}
