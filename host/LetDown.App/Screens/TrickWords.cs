using LetDown.Host.Sessions;
using LetDown.Host.Tricks;

namespace LetDown.App.Screens;

/// <summary>Tricks as people read them.</summary>
internal static class TrickWords
{
    public static string Of(Trick trick) => trick switch
    {
        { IsOwn: true } => "you, yours",
        { Doer: not TrickDoer.Her } => "the pump",
        { Guide.Count: > 0 } => "you, guided",
        _ => "you",
    };

    /// <summary>What is special about one; empty when nothing is.</summary>
    public static string Remark(TrickStanding standing, bool isForNext)
    {
        string[] parts =
        [
            standing switch { TrickStanding.Liked => "liked", TrickStanding.Off => "off", _ => "" },
            isForNext ? "next time" : "",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Such as: Warmth, calm sound, Herb tea</summary>
    public static string Names(IEnumerable<TrickUse> uses) => Listed(uses.Select(use => (Name(use), use.Name.Length > 0)));

    public static string Names(IEnumerable<Trick> tricks) => Listed(tricks.Select(trick => (trick.Name, trick.IsOwn)));

    /// <summary>All that was used in a session; empty when nothing was.</summary>
    public static string Of(PumpSession session, IReadOnlyList<TrickUse> said) => Names(SessionTricks.Of(session, said));

    /// <summary>Hers are written as she wrote them.</summary>
    private static string Listed(IEnumerable<(string Name, bool IsOwn)> names) =>
        string.Join(", ", names.Select((one, at) => at == 0 || one.IsOwn ? one.Name : $"{char.ToLowerInvariant(one.Name[0])}{one.Name[1..]}"));

    private static string Name(TrickUse use) => use.Name.Length > 0 ? use.Name : TrickCatalogue.BuiltIn.Find(use.Trick)?.Name ?? use.Trick;
}
