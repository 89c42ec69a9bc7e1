using System.Globalization;
using LetDown.Core.Units;
using LetDown.Simulator.Mother;

namespace LetDown.Benchmarks.Population;

/// <summary>The population as files for other people's programs.</summary>
internal static class PopulationCsv
{
    private const string Columns =
        "protocol,mother,side,order,session_seconds,vacuum_mmHg,rate_cpm,stress,warmth,ejections,first_ejection_s,available_g,grams,"
        + "grams_high_flow,seconds_high_flow,high_flow_periods,grams_1st,grams_2nd,grams_3rd,grams_2min,grams_5min,grams_10min,t50_s,t80_s";

    /// <summary>A row for each breast of each session; empty where a column does not apply.</summary>
    public static void WriteSessions(IEnumerable<BreastRecord> records, FileInfo file)
    {
        using var writer = file.CreateText();
        writer.WriteLine(Columns);
        foreach (var record in records)
        {
            writer.WriteLine(string.Join(',', Row(record)));
        }
    }

    /// <summary>Flow in each second of each breast.</summary>
    public static void WriteTraces(IEnumerable<BreastRecord> records, FileInfo file)
    {
        using var writer = file.CreateText();
        writer.WriteLine("protocol,mother,side,order,second,grams_per_second");
        foreach (var record in records)
        {
            var prefix = FormattableString.Invariant($"{record.Protocol.Name},{record.Mother},{Word(record.Side)},{Order(record)},");
            for (var second = 0; second < record.Trace.Count; second++)
            {
                writer.WriteLine(FormattableString.Invariant($"{prefix}{second},{record.Trace[second]:0.#####}"));
            }
        }
    }

    private static string[] Row(BreastRecord record)
    {
        var high = HighFlow.Of(record);
        var sitting = record.Protocol.Sitting;
        return
        [
            record.Protocol.Name, Text(record.Mother), Word(record.Side), Order(record),
            Text(record.Trace.Count), Text(record.VacuumMmHg), record.Protocol.Rate > 0 ? Text(record.Protocol.Rate) : "",
            sitting.Stress switch { Stress.Noise => "noise", Stress.MentalArithmetic => "arithmetic", _ => "none" },
            sitting.IsWarmed ? "1" : "0",
            Text(record.Ejections), Text(record.FirstEjection), Text(record.Available), Text(record.Grams),
            Text(high.Grams), Text(high.Seconds), Text(high.Onsets.Count),
            Text(OfEjection(record, 0)), Text(OfEjection(record, 1)), Text(OfEjection(record, 2)),
            Text(Within(record, 120)), Text(Within(record, 300)), Text(Within(record, 600)),
            Text(record.TimeTo(0.5)), Text(record.TimeTo(0.8)),
        ];
    }

    private static double? OfEjection(BreastRecord record, int index) =>
        index < record.GramsByEjection.Count ? record.GramsByEjection[index] : null;

    private static double? Within(BreastRecord record, int seconds) =>
        seconds <= record.Trace.Count ? record.GramsIn(seconds) : null;

    private static string Order(BreastRecord record) => record.Order > 0 ? Text(record.Order) : "";

    private static string Word(Side side) => side == Side.Left ? "left" : "right";

    private static string Text(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";
}
