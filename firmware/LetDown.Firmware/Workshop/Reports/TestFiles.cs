using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LetDown.Firmware.Hosting;

namespace LetDown.Firmware.Workshop.Reports;

/// <summary>Where the record goes.</summary>
internal static class TestFiles
{
    private static readonly WorkshopJson Shape = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    public static string Json<T>(T record) => JsonSerializer.Serialize(record, typeof(T), Shape);

    /// <exception cref="StartException">A file cannot be written.</exception>
    public static void Write(TestRecord record, TestOptions options, string data, TextWriter words)
    {
        words.WriteLine(record.Summary);
        if (options.Json)
        {
            Console.Out.WriteLine(Json(record));
        }

        var file = options.Record ?? Usual(data, record.Started);
        Keep(file, Json(record));
        words.WriteLine($"Kept in {file}");
        if (options.Junit is { } junit)
        {
            Keep(junit, JUnitText.Of(record));
        }
    }

    private static string Usual(string data, DateTimeOffset started) =>
        Path.Combine(data, "board-tests", started.ToString("yyyy-MM-dd'T'HHmmss'Z'", CultureInfo.InvariantCulture) + ".json");

    private static void Keep(string file, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            File.WriteAllText(file, text + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartException(ExitCode.CannotWrite, $"{file}: it cannot be written ({e.Message.TrimEnd('.')}). Choose another place.", e);
        }
    }
}
