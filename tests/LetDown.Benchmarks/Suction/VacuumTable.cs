using System.Globalization;
using System.Text;

namespace LetDown.Benchmarks.Suction;

/// <summary>The grid in words: a row for each wave, then every reachable cell that misses a goal.</summary>
internal static class VacuumTable
{
    public static void Print(CellResult[] own, CellResult[] onOff, CellResult[] fixedPi, TextWriter output)
    {
        output.WriteLine("Reachable cells of each wave; peak errors are the largest of any steady cycle.");
        output.WriteLine($"{"wave",-20} lines  cells  reach   met  peak err   over    rms  residue  converge  settle   on/off err  PI err");
        foreach (var wave in own.Select((result, index) => (result, index)).GroupBy(r => (r.result.Cell.Wave, r.result.Cell.IsBoth)))
        {
            var (cells, indices) = (wave.Select(r => r.result).ToArray(), wave.Where(r => r.result.IsReachable).Select(r => r.index).ToArray());
            if (indices.Length > 0)
            {
                PrintRow(wave.Key, cells, [.. indices.Select(i => own[i])], Worst(indices, onOff), Worst(indices, fixedPi), output);
            }
        }

        PrintMissed(own, output);
    }

    public static string Csv(CellResult[] results)
    {
        var text = new StringBuilder("peak_mmhg,cycles_per_minute,lines,head_space_ml,leak,supply,wear,limit_mmhg,peak_error_mmhg,overshoot_mmhg,rms_mmhg,residue_mmhg,converge_cycles,settle_cycles,duty_travel,deepest_mmhg,said,fault\n");
        foreach (var r in results)
        {
            var c = r.Cell;
            text.Append(CultureInfo.InvariantCulture, $"{c.Wave.PeakMmHg},{c.Wave.CyclesPerMinute},{(c.IsBoth ? 2 : 1)},{c.HeadSpace},{c.Leak},{c.Supply},{c.Wear},{r.ReachMmHg:0.0},{r.PeakError:0.00},{r.Overshoot:0.00},{r.Rms:0.00},{r.Residue:0.00},{r.Converge},{r.Settle},{r.DutyTravel:0.00},{r.Deepest:0.0},{r.Said},{r.Fault}\n");
        }

        return text.ToString();
    }

    private static void PrintRow(
        (WaveShape Wave, bool IsBoth) key, CellResult[] all, CellResult[] reachable, double onOff, double fixedPi, TextWriter output) =>
        output.WriteLine(FormattableString.Invariant(
            $"{key.Wave,-20} {(key.IsBoth ? "both" : "one"),-5}  {all.Length,5}  {reachable.Length,5}  {reachable.Count(r => r.IsMet),4}  {reachable.Select(r => r.PeakError).MaxBy(Math.Abs),8:0.0}  {reachable.Max(r => r.Overshoot),5:0.0}  {reachable.Max(r => r.Rms),5:0.0}  {reachable.Max(r => r.Residue),7:0.0}  {reachable.Max(r => r.Converge),8}  {reachable.Max(r => r.Settle),6}   {onOff,10:0.0}  {fixedPi,6:0.0}"));

    private static double Worst(int[] indices, CellResult[] results) => indices.Select(i => results[i].PeakError).MaxBy(Math.Abs);

    private static void PrintMissed(CellResult[] results, TextWriter output)
    {
        var missed = results.Where(r => r.IsReachable && !r.IsMet).OrderBy(r => r.Room).ToArray();
        output.WriteLine();
        output.WriteLine($"Reachable cells that miss a goal: {missed.Length}. Room is what the motor could do beyond the peak, were it at full speed from the first instant.");
        foreach (var r in missed)
        {
            var c = r.Cell;
            output.WriteLine(FormattableString.Invariant(
                $"  room {100 * r.Room,3:0} %  peak err {r.PeakError,6:0.0}  over {r.Overshoot,6:0.0}  converge {r.Converge,2}  {c.Wave}, {(c.IsBoth ? "both lines" : "one line")}, {c.HeadSpace:0} mL, leak {c.Leak:0.00}, supply {100 * c.Supply:0} %, wear {c.Wear:0.#}"));
        }
    }
}
