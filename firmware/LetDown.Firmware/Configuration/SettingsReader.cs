using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LetDown.Firmware.Configuration;

/// <summary>Takes single values out of a configuration and collects one plain line for each mistake.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> _mistakes = [];

    public IReadOnlyList<string> Mistakes => _mistakes;

    public string Text(string key) => configuration[key]?.Trim() ?? "";

    public void Wrong(string key, string mustBe) => _mistakes.Add($"{key}: {mustBe}, not \"{Text(key)}\".");

    public double Number(string key, double low, double high, double usual, string unit)
    {
        var text = Text(key);
        if (text.Length == 0)
        {
            return usual;
        }

        // A value that is no number compares false with everything, so it is refused like one out of range.
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
        {
            return number;
        }

        Wrong(key, string.Create(CultureInfo.InvariantCulture, $"must be a number from {low} to {high}{unit}"));
        return usual;
    }

    public int Whole(string key, int low, int high, int usual, string unit)
    {
        var text = Text(key);
        if (text.Length == 0)
        {
            return usual;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
        {
            return number;
        }

        Wrong(key, string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {low} to {high}{unit}"));
        return usual;
    }

    public bool YesNo(string key, bool usual)
    {
        var text = Text(key);
        if (text.Length != 0 && !bool.TryParse(text, out usual))
        {
            Wrong(key, "must be true or false");
        }

        return usual;
    }

    public T Choice<T>(string key, T usual)
        where T : struct, Enum
    {
        var text = Text(key);
        if (text.Length == 0)
        {
            return usual;
        }

        // Numbers would parse as enum values; only the names are meant.
        if (Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return Enum.Parse<T>(text, ignoreCase: true);
        }

        Wrong(key, $"must be one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");
        return usual;
    }

    /// <summary>Names every key that is not a setting: a typing error would otherwise go unseen.</summary>
    public void RefuseUnknown(IReadOnlyCollection<string> known)
    {
        foreach (var (key, value) in configuration.AsEnumerable())
        {
            if (value is not null && !known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                _mistakes.Add($"{key}: there is no such setting. See appsettings.json for the list.");
            }
        }
    }
}
