using System.Globalization;
using System.Text;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Bench.Running;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Reports;

/// <summary>All that a bench read in a run, and what the pump said, as CSV: a line for each moment, empty where nothing was read or said.</summary>
internal static class BenchTrace
{
    private static readonly string[] Told = ["pumpLineLeft", "pumpLineRight", "pumpManifold", "pumpBottleLeft", "pumpBottleRight", "pumpState"];

    /// <summary>Adds a run to a file, with a line of names where the file is new.</summary>
    public static void Append(string file, RunResult result)
    {
        if (result.Bench is not { } bench)
        {
            return;
        }

        var text = new StringBuilder();
        if (!File.Exists(file) || new FileInfo(file).Length == 0)
        {
            text.AppendJoin(',', ["scenario", "seconds", .. BenchQuantities.All.Select(Words.Of), .. Told]).Append('\n');
        }

        var name = Path.GetFileName(result.Scenario.File);
        foreach (var (_, line) in Lines(bench.Recording).OrderBy(line => line.At))
        {
            text.Append(Quoted(name)).Append(',').Append(line).Append('\n');
        }

        File.AppendAllText(file, text.ToString());
    }

    private static IEnumerable<(double At, string Line)> Lines(BenchRecording recording)
    {
        var (nothingRead, nothingTold) = (new string(',', BenchQuantities.All.Count), new string(',', Told.Length));
        foreach (var reading in recording.Readings)
        {
            yield return (reading.At, $"{Number(reading.At)},{string.Join(',', reading.Values.Select(Number))}{nothingTold}");
        }

        foreach (var (at, status) in recording.Statuses)
        {
            double[] told = [status.Line.Left.MmHg, status.Line.Right.MmHg, status.Manifold.MmHg, status.Collected.Left.Grams, status.Collected.Right.Grams];
            yield return (at, $"{Number(at)}{nothingRead},{string.Join(',', told.Select(Number))},{Words.Of(status.State)}");
        }
    }

    private static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => text.IndexOfAny([',', '"', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
