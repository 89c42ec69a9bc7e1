using System.Globalization;

namespace LetDown.Firmware.Scpi;

/// <summary>Lists of channels: <c>(@left)</c>, <c>(@1,2)</c>, <c>(@1:3)</c>, <c>(@line-left-sensor,motor)</c>.</summary>
internal static class ScpiChannels
{
    /// <summary>More channels than any instrument here has.</summary>
    private const int Most = 64;

    /// <exception cref="ScpiException">It is no list of channels.</exception>
    public static IReadOnlyList<string> Read(ScpiText text)
    {
        text.Take('(');
        if (!text.Skip('@'))
        {
            throw text.Wrong(ScpiError.InvalidExpression);
        }

        var names = new List<string>();
        do
        {
            text.SkipSpace();
            names.AddRange(text.IsAt(char.IsAsciiDigit) ? Range(text) : [Name(text)]);
        }
        while (text.Skip(',') && names.Count <= Most);

        return names.Count <= Most && text.Take(')') ? names : throw text.Wrong(ScpiError.InvalidExpression);
    }

    private static string Name(ScpiText text)
    {
        var name = text.IsAt(char.IsAsciiLetter) ? text.While(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') : "";
        return name.Length > 0 ? name.ToLowerInvariant() : throw text.Wrong(ScpiError.InvalidExpression);
    }

    /// <summary>A number, or two with a colon; the second may be the smaller one.</summary>
    private static IEnumerable<string> Range(ScpiText text)
    {
        var from = Number(text);
        var to = text.Skip(':') ? Number(text) : from;
        if (Math.Abs(to - from) >= Most)
        {
            throw text.Wrong(ScpiError.InvalidExpression);
        }

        var numbers = Enumerable.Range(Math.Min(from, to), Math.Abs(to - from) + 1);
        return (from <= to ? numbers : numbers.Reverse()).Select(number => number.ToString(CultureInfo.InvariantCulture));
    }

    private static int Number(ScpiText text)
    {
        text.SkipSpace();
        return int.TryParse(text.While(char.IsAsciiDigit), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw text.Wrong(ScpiError.InvalidExpression);
    }
}
