using System.Text.RegularExpressions;
using LetDown.Rig.Reading;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Bench.Files;

/// <summary>Reads what is where.</summary>
internal static partial class BenchPlaceReader
{
    private const double LongestTimeout = 60;
    private const int FastestBaud = 4_000_000;
    private const double MostScale = 1_000_000;

    public static InstrumentPlace Instrument(Section section, string name)
    {
        var (tcp, tty) = (section.Text("tcp", "127.0.0.1:5025"), section.Text("tty", "/dev/ttyUSB0"));
        if (section.Has("tcp") == section.Has("tty"))
        {
            section.Wrong("", $"{name} is reached in one way: say tcp (host:port) or tty (a serial line).");
        }

        if (tcp is not null && !HostAndPort().IsMatch(tcp))
        {
            section.Wrong("tcp", "tcp must be a host and a port, such as 127.0.0.1:5025.");
        }

        if (!section.Has("serial"))
        {
            section.Wrong("serial", $"{name} needs serial: the third word of its answer to *IDN?, so that no other is taken for it. Put a number into quotes.");
        }

        var place = new InstrumentPlace
        {
            Name = name,
            Tcp = tcp,
            Tty = tty,
            Serial = section.Text("serial", "\"4711\"") ?? "",
            Baud = (int)(section.Has("tty") ? section.Number("baud", 300, FastestBaud, " bits a second") ?? 9600 : 9600),
            Timeout = TimeSpan.FromSeconds(section.Number("timeout", 0.05, LongestTimeout, " s") ?? 1),
            IsReset = section.YesNo("reset") ?? true,
        };
        section.Finish();
        return place;
    }

    public static List<MeasurePlace> Measures(Section? section, IReadOnlyList<string> instruments)
    {
        if (section is null)
        {
            return [];
        }

        var places = BenchQuantities.All
            .Select(quantity => section.Child(Words.Of(quantity), "{ instrument: gauges }") is { } one ? Measure(one, quantity, instruments) : null)
            .OfType<MeasurePlace>().ToList();
        section.Finish();
        return places;
    }

    /// <param name="parent">The section of deeds, if there is one.</param>
    /// <param name="key">Its name.</param>
    /// <param name="instruments">Those there are.</param>
    /// <param name="needed">What both commands must hold, such as <c>{button}</c>.</param>
    /// <param name="on">The usual command.</param>
    /// <param name="off">The usual command that ends it.</param>
    public static DeedPlace? Deed(Section? parent, string key, IReadOnlyList<string> instruments, string needed, string on, string off)
    {
        if (parent?.Child(key, "{ instrument: gauges }") is not { } section)
        {
            return null;
        }

        var place = new DeedPlace(Of(section, instruments), Command(section, "on", on, needed), Command(section, "off", off, needed));
        section.Finish();
        return place;
    }

    private static MeasurePlace Measure(Section section, BenchQuantity quantity, IReadOnlyList<string> instruments)
    {
        var ask = section.Text("ask", $"\"{quantity.UsualQuestion()}\"") ?? quantity.UsualQuestion();
        if (!ask.Contains('?', StringComparison.Ordinal))
        {
            section.Wrong("ask", $"ask must be a query, with a question mark, such as \"{quantity.UsualQuestion()}\".");
        }

        var place = new MeasurePlace(
            quantity, Of(section, instruments), ask, section.Number("scale", -MostScale, MostScale, "") ?? 1, section.Number("offset", -MostScale, MostScale, $" {quantity.Unit()}") ?? 0);
        section.Finish();
        return place;
    }

    private static string Of(Section section, IReadOnlyList<string> instruments)
    {
        var index = section.Word("instrument", [.. Enumerable.Range(0, instruments.Count)], number => instruments[number]);
        if (!section.Has("instrument"))
        {
            section.Wrong("instrument", $"say which instrument: one of {string.Join(", ", instruments)}.");
        }

        return index is { } found ? instruments[found] : "";
    }

    private static string Command(Section section, string key, string usual, string needed)
    {
        var command = section.Text(key, $"\"{usual}\"") ?? usual;
        if (!command.Contains(needed, StringComparison.Ordinal))
        {
            section.Wrong(key, $"{key} must say where {needed} goes, such as \"{usual}\".");
        }

        return command;
    }

    [GeneratedRegex(@"^([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]):[0-9]{1,5}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HostAndPort();
}
