using System.Globalization;
using System.Xml.Linq;

namespace LetDown.Firmware.Reports;

/// <summary>What reports in JUnit XML have in common.</summary>
internal static class JUnitXml
{
    public static XElement Property(string name, string value) => new("property", new XAttribute("name", name), new XAttribute("value", Clean(value)));

    public static string Seconds(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>Of a suite: when it began, and where.</summary>
    public static XAttribute[] Begun(DateTimeOffset started) =>
    [
        new("timestamp", started.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)),
        new("hostname", Environment.MachineName),
    ];

    /// <summary>XML cannot hold what a display, a bus or a file's name may.</summary>
    public static string Clean(string text) => string.Concat(text.Select(letter => letter is '\n' or '\t' or (>= ' ' and < '\uD800') or (>= '\uE000' and < '\uFFFE') ? letter : '\uFFFD'));
}
