using LetDown.Core.Planning;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Milk;

/// <summary>Her let-downs as plain averages over the events of some sessions.</summary>
internal static class HerPattern
{
    public static PersonalPlan From(IReadOnlyList<IReadOnlyList<SessionEvent>> sessions)
    {
        var usual = PersonalPlan.Usual;
        var first = sessions.Select(First).OfType<double>().ToList();
        var intervals = sessions.SelectMany(Intervals).ToList();
        return usual with
        {
            FirstSeconds = first.Count > 0 ? Math.Clamp(Middle(first), 10, 900) : usual.FirstSeconds,
            FirstDoubt = first.Count > 0 ? 0.35 : usual.FirstDoubt,
            IntervalSeconds = intervals.Count > 0 ? Math.Clamp(Middle(intervals), 30, 900) : usual.IntervalSeconds,
            IntervalDoubt = intervals.Count > 0 ? 0.15 : usual.IntervalDoubt,
            FirstGrams = new(Grams(sessions, Side.Left, usual), Grams(sessions, Side.Right, usual)),
        };
    }

    private static double? First(IReadOnlyList<SessionEvent> events) =>
        events.Where(e => e.Kind == SessionEventKind.LetDown).Select(e => (double?)e.Onset.TotalSeconds).FirstOrDefault();

    private static IEnumerable<double> Intervals(IReadOnlyList<SessionEvent> events)
    {
        var onsets = events.Where(e => e.Kind == SessionEventKind.LetDown).Select(e => e.Onset.TotalSeconds).ToList();
        return onsets.Zip(onsets.Skip(1), (from, to) => to - from).Where(seconds => seconds > 30);
    }

    private static Mass Grams(IReadOnlyList<IReadOnlyList<SessionEvent>> sessions, Side side, PersonalPlan usual)
    {
        var brought = sessions
            .Select(events => events.Where(e => e.Kind == SessionEventKind.LetDownOver && e.Side == side).Select(e => (double?)e.Value).FirstOrDefault())
            .OfType<double>().ToList();
        return brought.Count > 0 ? new(Math.Clamp(brought.Average(), 1, 200)) : usual.FirstGrams[side];
    }

    private static double Middle(List<double> seconds) => Math.Exp(seconds.Average(Math.Log));
}
