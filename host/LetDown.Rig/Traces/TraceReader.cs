using System.Globalization;
using LetDown.Rig.Bench.Files;
using Sylvan.Data.Csv;

namespace LetDown.Rig.Traces;

/// <summary>Reads what <see cref="TraceFile"/> has written.</summary>
internal static class TraceReader
{
    private const int Seconds = 1;
    private const int Readings = 2;

    private static readonly int Told = Readings + BenchQuantities.All.Count;
    private static readonly int State = Told + TraceTelling.Names.Count;
    private static readonly int Done = State + 1;
    private static readonly int Journal = Done + 1;

    /// <summary>One run after the other: another begins where the scenario is another, or the time goes back.</summary>
    /// <exception cref="FormatException">It is no trace.</exception>
    public static IReadOnlyList<(string Scenario, RunTrace Trace)> Read(TextReader text)
    {
        var runs = new List<(string Scenario, RunTrace Trace)>();
        var run = new Lists();
        var (name, before) = ("", double.PositiveInfinity);
        using var rows = CsvDataReader.Create(text);
        if (!Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).SequenceEqual(TraceFile.Names, StringComparer.Ordinal))
        {
            throw new FormatException("The first line does not have the names of a trace.");
        }

        while (rows.Read())
        {
            var at = Number(rows, Seconds);
            if (rows.GetString(0) != name || at < before)
            {
                (name, run) = (rows.GetString(0), new());
                runs.Add((name, new(run.Readings, run.Told, run.Marks)));
            }

            before = at;
            Add(run, at, rows);
        }

        return runs;
    }

    private static void Add(Lists run, double at, CsvDataReader rows)
    {
        var read = Numbers(rows, Readings, BenchQuantities.All.Count);
        if (Array.Exists(read, value => !double.IsNaN(value)))
        {
            run.Readings.Add(new(at, read));
        }

        if (rows.GetString(State) is { Length: > 0 } state)
        {
            run.Told.Add(new(at, state, Numbers(rows, Told, TraceTelling.Names.Count)));
        }

        foreach (var column in (int[])[Done, Journal])
        {
            if (rows.GetString(column) is { Length: > 0 } words)
            {
                run.Marks.Add(new(at, column == Done, words));
            }
        }
    }

    private static double[] Numbers(CsvDataReader rows, int first, int count) => [.. Enumerable.Range(first, count).Select(column => Number(rows, column))];

    private static double Number(CsvDataReader rows, int column) =>
        rows.GetFieldSpan(column) is { Length: > 0 } text ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : double.NaN;

    private sealed class Lists
    {
        public List<TraceReading> Readings { get; } = [];

        public List<TraceTelling> Told { get; } = [];

        public List<TraceMark> Marks { get; } = [];
    }
}
