using System.Text.Encodings.Web;
using System.Text.Json;

namespace LetDown.App.Json;

/// <summary>How JSON leaves the command: camelCase, null for what is absent (docs/developing/console-json.md).</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new HiddenAsNull() },
    };

    private static readonly JsonSerializerOptions OneLine = new(Indented) { WriteIndented = false };

    public static string Write<T>(T data, bool indented = true) => JsonSerializer.Serialize(data, indented ? Indented : OneLine);

    /// <summary>Grams, flows and seconds to what the sensors can tell; never a minus in front of nothing.</summary>
    public static double Rounded(double value, int digits = 2) => Math.Round(value, digits, MidpointRounding.AwayFromZero) + 0.0;

    public static double Seconds(TimeSpan time) => Rounded(time.TotalSeconds, 3);

    /// <summary>FlowRose becomes flow-rose; what is unspecified becomes null.</summary>
    public static string? Word<T>(T value)
        where T : struct, Enum =>
        Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) == 0 ? null : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
