using System.Diagnostics;
using LetDown.Host.Store;
using Microsoft.Data.Sqlite;

namespace LetDown.Benchmarks.Store;

/// <summary>
/// Years of sessions in the store: how much room they take, how fast they come in, and how long she waits for a list. A few sessions are recorded from
/// the firmware and copied; the first hundred copies come in as from a pump, with every second of measurements, and the rest gets its packed measurements
/// by copying those rows, because packing all of them would take an hour.
/// </summary>
internal static class StoreBenchmark
{
    private const int Recorded = 4;
    private const int Whole = 100;
    private const int Repeats = 5;

    /// <exception cref="BenchmarkException">The firmware does not come to the end of a session.</exception>
    public static IReadOnlyList<Measure> Run(int seed, int sessions)
    {
        var folder = Directory.CreateTempSubdirectory("ld-store-");
        try
        {
            return RunAsync(Path.Combine(folder.FullName, "store.db"), seed, Math.Max(sessions, Whole)).GetAwaiter().GetResult();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Measure>> RunAsync(string path, int seed, int sessions)
    {
        var recorded = new List<RecordedSession>();
        for (var mother = seed; mother < seed + Recorded; mother++)
        {
            recorded.Add(await RecordedSession.RecordAsync(mother));
            Console.Error.WriteLine($"recorded {recorded.Count} of {Recorded}: {recorded[^1].Duration}");
        }

        var whole = await CatchUpAsync(path, new(recorded, Whole, first: 0, from: 1, withTelemetry: true));
        Measure[] first =
        [
            Measure.AtMost("size of a session of 25 minutes", Size(path) / 1000.0 / Whole * (25 / recorded.Average(session => session.Duration.TotalMinutes)), "kB", 150),
            new("length of the recorded sessions, mean", recorded.Average(session => session.Duration.TotalMinutes), "min"),
            new("catch-up with every measurement", Whole / whole.TotalSeconds, "sessions/s"),
        ];
        var rest = new CopiedJournal(recorded, sessions - Whole, Whole, await PositionAsync(path) + 1, withTelemetry: false);
        var events = sessions == Whole ? TimeSpan.Zero : await CatchUpAsync(path, rest);
        CopyTelemetry(path, sessions, recorded.Count);
        Console.Error.WriteLine($"{sessions} sessions are in");
        return
        [
            .. first,
            new("catch-up of events alone", (sessions - Whole) / Math.Max(events.TotalSeconds, 0.001), "sessions/s"),
            new("sessions in the store", sessions, "sessions"),
            new("size of the store", Size(path) / 1e6, "MB"),
            .. await QuestionsAsync(path, sessions),
        ];
    }

    private static async Task<IEnumerable<Measure>> QuestionsAsync(string path, int sessions)
    {
        var measures = new List<Measure>
        {
            Measure.AtMost("open the store", await MedianAsync(() => Task.FromResult(Open(path))), "ms", 200),
        };
        using var store = SqliteSessionStore.Open(path);
        var last = CopiedJournal.Id(sessions - 1);
        measures.Add(Measure.AtMost("newest 25 sessions", await MedianAsync(async () => await store.ListAsync(limit: 25)), "ms", 200));
        measures.Add(Measure.AtMost("all sessions", await MedianAsync(async () => await store.ListAsync()), "ms", 200));
        measures.Add(Measure.AtMost("one session with its events", await MedianAsync(async () => await store.GetAsync(CopiedJournal.PumpId, last)), "ms", 200));
        measures.Add(Measure.AtMost("measurements of one session", await MedianAsync(async () => await store.GetTelemetryAsync(CopiedJournal.PumpId, last)), "ms", 200));
        foreach (var line in Lines(last))
        {
            measures.Add(Measure.AtMost($"letdown {string.Join(' ', line.Take(2))}", await MedianAsync(() => WarmConsole.RunAsync(path, line)), "ms", 200));
        }

        foreach (var line in Lines(last))
        {
            measures.Add(Measure.AtMost($"cold: letdown {string.Join(' ', line.Take(2))}", Median([.. Enumerable.Range(0, Repeats).Select(_ => Cold(path, line))]), "ms", 1000));
        }

        return measures;
    }

    private static IEnumerable<string[]> Lines(string session) =>
        [["sessions", "--last", "25"], ["sessions", "show", session], ["sessions", "plot", session, "--out", "-"], ["trend", "--days", "90"], ["trend", "--out", "-"]];

    private static async Task<TimeSpan> CatchUpAsync(string path, CopiedJournal journal)
    {
        var clock = Stopwatch.StartNew();
        using var store = SqliteSessionStore.Open(path);
        await new JournalCatchUp(journal, store).RunAsync();
        return clock.Elapsed;
    }

    private static async Task<ulong> PositionAsync(string path)
    {
        using var store = SqliteSessionStore.Open(path);
        return await store.GetPositionAsync(CopiedJournal.PumpId);
    }

    private static void CopyTelemetry(string path, int sessions, int recorded)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var copy = connection.CreateCommand();
        copy.Transaction = transaction;
        copy.CommandText = "INSERT INTO telemetry (pump_id, session_id, body) SELECT pump_id, $to, body FROM telemetry WHERE pump_id = $pump AND session_id = $from";
        copy.Parameters.AddWithValue("$pump", CopiedJournal.PumpId);
        var (from, to) = (copy.Parameters.Add("$from", SqliteType.Text), copy.Parameters.Add("$to", SqliteType.Text));
        for (var session = Whole; session < sessions; session++)
        {
            (from.Value, to.Value) = (CopiedJournal.Id(session % recorded), CopiedJournal.Id(session));
            copy.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static bool Open(string path)
    {
        SqliteSessionStore.Open(path).Dispose();
        return true;
    }

    private static long Size(string path) => Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*").Sum(file => new FileInfo(file).Length);

    private static double Cold(string path, string[] line)
    {
        var clock = Stopwatch.StartNew();
        using var console = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "letdown.dll"), .. line, "--store", path, "--pump", "unix:/nowhere/pump.sock"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        _ = console.StandardError.ReadToEndAsync();
        console.StandardOutput.ReadToEnd();
        console.WaitForExit();
        return console.ExitCode == 0 ? clock.Elapsed.TotalMilliseconds : throw new BenchmarkException($"letdown {string.Join(' ', line)} ended with {console.ExitCode}.");
    }

    private static async Task<double> MedianAsync<T>(Func<Task<T>> ask)
    {
        await ask(); // compiled, and in the system's memory
        var times = new List<double>();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var clock = Stopwatch.StartNew();
            await ask();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return Median(times);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
