using System.Globalization;
using System.Text.Json;
using LetDown.Board.Json;

namespace LetDown.Firmware.Programs;

/// <summary>Members that may be left out. Their limits are the rules' to say.</summary>
internal static class SectionExtensions
{
    /// <summary>Beyond every limit, and still a time that can be told.</summary>
    private const double Largest = 1_000_000;

    /// <summary>A number of usual size; none when it is left out or wrong.</summary>
    public static double? Figure(this Section section, string name)
    {
        var member = section.Optional(name);
        if (member is not { Kind: JsonTokenType.Number })
        {
            section.Refuse(member, "expected a number");
            return null;
        }

        if (double.TryParse(member.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Largest)
        {
            return number;
        }

        section.Refuse(member, "expected a number of usual size");
        return null;
    }

    /// <summary>A text that must be there; none when it is missing or wrong.</summary>
    public static string? Words(this Section section, string name)
    {
        var member = section.Find(name);
        if (member is { Kind: JsonTokenType.String })
        {
            return member.Text;
        }

        section.Refuse(member, "expected a text");
        return null;
    }

    /// <summary>One of several words; none when it is left out or wrong.</summary>
    public static T? Word<T>(this Section section, string name, IReadOnlyDictionary<string, T> words)
        where T : struct, Enum
    {
        var member = section.Optional(name);
        if (member is { Kind: JsonTokenType.String } && words.TryGetValue(member.Text, out var value))
        {
            return value;
        }

        section.Refuse(member, $"expected {string.Join(", ", words.Keys.SkipLast(1))} or {words.Keys.Last()}");
        return null;
    }

    /// <summary>An object of its own; an empty one when it is left out.</summary>
    public static Section OptionalObject(this Section section, string name, Mistakes mistakes) =>
        section.Optional(name) is { } place
            ? new Section(place, mistakes)
            : new Section(new JsonPlace(name, default, JsonTokenType.StartObject, string.Empty), mistakes, isAbsent: true);
}
