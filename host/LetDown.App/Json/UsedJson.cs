using LetDown.Host.Sessions;
using LetDown.Host.Tricks;

namespace LetDown.App.Json;

/// <summary>A trick that was used in a session; the name is there when it is one of her own.</summary>
internal sealed record UsedJson(string Trick, string? Name)
{
    public static IReadOnlyList<UsedJson> Of(PumpSession session, IReadOnlyList<TrickUse> said) =>
        [.. SessionTricks.Of(session, said).Select(use => new UsedJson(use.Trick, use.Name.Length == 0 ? null : use.Name))];
}
