using LetDown.Core.Programs;

namespace LetDown.Firmware.Programs;

/// <summary>The words of a program's text.</summary>
internal static class ProgramWords
{
    public static IReadOnlyDictionary<string, Breasts> Breasts { get; } = new Dictionary<string, Breasts>(StringComparer.Ordinal)
    {
        ["in-turn"] = Core.Programs.Breasts.InTurn,
        ["together"] = Core.Programs.Breasts.Together,
        ["one"] = Core.Programs.Breasts.One,
    };

    public static IReadOnlyDictionary<string, ClockPhase> Phases { get; } = new Dictionary<string, ClockPhase>(StringComparer.Ordinal)
    {
        ["stimulate"] = ClockPhase.Stimulate,
        ["express"] = ClockPhase.Express,
        ["pump"] = ClockPhase.Pump,
        ["rest"] = ClockPhase.Rest,
    };

    public static string For<T>(this IReadOnlyDictionary<string, T> words, T value)
        where T : struct, Enum => words.First(pair => pair.Value.Equals(value)).Key;
}
