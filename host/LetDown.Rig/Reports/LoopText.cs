using System.Globalization;
using LetDown.Rig.Running;

namespace LetDown.Rig.Reports;

/// <summary>How a loop kept its time, for people: 80 columns.</summary>
internal static class LoopText
{
    private const double TickMicroseconds = 1000;

    public static IEnumerable<string> Lines(LoopAccount loop)
    {
        yield return Text($"  loop, in µs of the guest's clock: {loop.Beats} heartbeats where {loop.Due} were due,");
        yield return Text($"  {loop.Even * 100:0.00} % of them within 100 µs of 1 ms; {loop.TicksMissed} ticks missed by its own account");
        yield return Row("", "shortest", "middle", "99.9 %", "longest", "");
        yield return Row("beat to beat", loop.Interval, loop.Gaps is [] ? Text($"at {loop.LongestAtSeconds:0.000} s") : "");
        foreach (var gap in loop.Gaps)
        {
            yield return Row("", "", "", "", Number(gap.Microseconds), Text($"at {gap.AtSeconds:0.000} s"));
        }

        if (loop is { Late: { } late, Work: { } work })
        {
            yield return Row("wakes late", late, "");
            yield return Row("a tick's work", work, "");
        }

        if (loop.Collector is { } collector)
        {
            yield return Text($"    {collector.BytesPerTick:0} bytes allocated a tick; {collector.Collections} collections, paused for {collector.PausedMilliseconds:0.0} ms");
        }

        yield return Row("in each ms", "times", "on wires", "waited", "longest", "share waited");
        foreach (var bus in loop.Buses)
        {
            yield return Row(bus.Bus, Number(bus.PerTick), Number(bus.WireMicroseconds), Number(bus.WaitedMicroseconds), Number(bus.LongestMicroseconds), Text($"{bus.WaitedMicroseconds / TickMicroseconds * 100:0.0} %"));
        }

        yield return Row("rig itself", "", "", Number(loop.RigMicroseconds), "", Text($"{loop.RigMicroseconds / TickMicroseconds * 100:0.0} %"));
    }

    private static string Row(string what, Spread spread, string note) =>
        Row(what, Number(spread.Shortest), Number(spread.Median), Number(spread.Most), Number(spread.Longest), note);

    private static string Row(string what, string one, string two, string three, string four, string note) =>
        Text($"    {what,-14}{one,9}{two,10}{three,10}{four,10}  {note,14}").TrimEnd();

    private static string Number(double value) => value.ToString(Math.Abs(value) < TickMicroseconds / 10 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
