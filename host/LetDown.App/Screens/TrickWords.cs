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

    /// <summary>Such as: Warmth, Herb tea</summary>
    public static string Names(IEnumerable<TrickUse> uses) => string.Join(", ", uses.Select(Name));

    public static string Names(IEnumerable<Trick> tricks) => string.Join(", ", tricks.Select(trick => trick.Name));

    /// <summary>All that was used in a session; empty when nothing was.</summary>
    public static string Of(PumpSession session, IReadOnlyList<TrickUse> said) => Names(SessionTricks.Of(session, said));

    private static string Name(TrickUse use) => use.Name.Length > 0 ? use.Name : TrickCatalogue.BuiltIn.Find(use.Trick)?.Name ?? use.Trick;
}
