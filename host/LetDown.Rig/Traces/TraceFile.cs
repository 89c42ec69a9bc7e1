using System.Globalization;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Traces;

/// <summary>Traces as CSV: a line for each moment, empty where nothing was read or said (docs/testing/scenarios.md).</summary>
internal static class TraceFile
{
    /// <summary>Columns, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["scenario", "seconds", .. BenchQuantities.All.Select(Words.Of), .. TraceTelling.Names, "pumpState", "done", "journal"];

    /// <summary>Adds a run to a file, with a line of names where the file is new.</summary>
    /// <param name="file">Made when it is not there.</param>
    /// <param name="scenario">The scenario's file; its name stands in each line.</param>
    /// <param name="trace">What was seen.</param>
    public static void Append(string file, string scenario, RunTrace trace)
    {
        var isNew = !File.Exists(file) || new FileInfo(file).Length == 0;
        using var writer = new StreamWriter(file, append: true);
        Write(writer, scenario, trace, isNew);
    }

    public static void Write(TextWriter writer, string scenario, RunTrace trace, bool withNames)
    {
        if (withNames)
        {
            Write(writer, string.Join(',', Names));
        }

        var name = Quoted(Path.GetFileName(scenario));
        foreach (var (at, line) in Seen(trace).Concat(Marked(trace)).OrderBy(one => one.At))
        {
            Write(writer, $"{name},{Number(at)},{line}");
        }
    }

    private static void Write(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }

    /// <summary>What was measured and said in one moment stands in one line.</summary>
    private static IEnumerable<(double At, string Line)> Seen(RunTrace trace)
    {
        var (nothingRead, nothingTold) = (new string(',', BenchQuantities.All.Count - 1), new string(',', TraceTelling.Names.Count));
        var told = new Queue<TraceTelling>(trace.Told);
        foreach (var reading in trace.Readings)
        {
            for (; told.TryPeek(out var earlier) && earlier.At < reading.At; told.Dequeue())
            {
                yield return (earlier.At, $"{nothingRead},{Told(earlier)},,");
            }

            var isTold = told.TryPeek(out var same) && same.At.Equals(reading.At);
            yield return (reading.At, $"{string.Join(',', reading.Values.Select(Number))},{(isTold ? Told(told.Dequeue()) : nothingTold)},,");
        }

        foreach (var later in told)
        {
            yield return (later.At, $"{nothingRead},{Told(later)},,");
        }
    }

    private static IEnumerable<(double At, string Line)> Marked(RunTrace trace)
    {
        var nothing = new string(',', BenchQuantities.All.Count + TraceTelling.Names.Count);
        return trace.Marks.Select(mark => (mark.At, mark.IsDone ? $"{nothing},{Quoted(mark.Words)}," : $"{nothing},,{Quoted(mark.Words)}"));
    }

    private static string Told(in TraceTelling telling) => $"{string.Join(',', telling.Values.Select(Number))},{telling.State}";

    private static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => text.IndexOfAny([',', '"', '\n', '\r']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
