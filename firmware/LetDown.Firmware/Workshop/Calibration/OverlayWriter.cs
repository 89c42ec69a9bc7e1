using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LetDown.Board;
using LetDown.Core.Units;
using LetDown.Firmware.Hosting;
using LetDown.Firmware.Programs;

namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>Keeps what a calibration found, as a dated file of <c>board.d</c> in the pump's data folder.</summary>
internal sealed class OverlayWriter(string data, BoardDescription board, bool isSimulated, TimeProvider time)
{
    private static readonly JsonSerializerOptions Shape = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The file.</returns>
    /// <exception cref="StartException">It cannot be written.</exception>
    public string Write(PerSide<double?> scales)
    {
        var sides = new JsonObject();
        Add(sides, "left", scales.Left);
        Add(sides, "right", scales.Right);
        return Write("scales", "sides", sides);
    }

    /// <returns>The file.</returns>
    /// <exception cref="StartException">It cannot be written.</exception>
    public string Write(double sharePerKilopascal) =>
        Write("vacuum", "analog", new() { ["vacuum"] = new JsonObject { ["sharePerKilopascal"] = Math.Round(sharePerKilopascal, 8) } });

    private static void Add(JsonObject sides, string side, double? counts)
    {
        if (counts is { } value)
        {
            sides[side] = new JsonObject { ["scaleCountsPerGram"] = Math.Round(value, 3) };
        }
    }

    private string Write(string what, string section, JsonObject found)
    {
        var now = time.GetUtcNow();
        var overlay = new JsonObject
        {
            ["board"] = board.Name,
            ["made"] = now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["isSimulated"] = isSimulated,
            [section] = found,
        };
        var folder = Path.Combine(data, CalibratedBoard.Folder);
        var name = Name(folder, $"{now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{what}");
        try
        {
            WholeFile.Write(folder, name, Encoding.UTF8.GetBytes(overlay.ToJsonString(Shape) + "\n"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DataPlace.CannotWrite(folder, e);
        }

        return Path.Combine(folder, name);
    }

    /// <summary>One of the same day stays beside the new one: by its moment the newer one counts.</summary>
    private static string Name(string folder, string stem)
    {
        var number = 2;
        var name = $"{stem}.json";
        while (File.Exists(Path.Combine(folder, name)))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number++}.json");
        }

        return name;
    }
}
