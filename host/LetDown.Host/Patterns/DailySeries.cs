using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.Host.Patterns;

/// <summary>Her days as numbers, in order; days that tell nothing are left out.</summary>
internal sealed class DailySeries
{
    /// <summary>Breasts fill no longer than this, h: what is longer was forgotten to be written down. Our choice.</summary>
    private const double LongestHours = 14;

    private const double ShortestHours = 0.5;

    private readonly List<PumpSession> _sessions;
    private readonly List<MilkRecord> _records;
    private readonly RemovalTimes _removals;
    private readonly DateOnly _today;
    private readonly TimeZoneInfo _zone;

    public DailySeries(IEnumerable<PumpSession> sessions, IReadOnlyList<MilkRecord> records, DateOnly today, TimeZoneInfo zone)
    {
        (_today, _zone) = (today, zone);
        _sessions = [.. sessions.Where(session => session.StartedAt is not null && session.State != SessionState.Running)];
        _removals = RemovalTimes.Of(_sessions, records);
        _records = [.. records];
    }

    public IReadOnlyList<DailyValue> Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Supply => Supply(),
        ChangeKind.FirstLetDown => FirstLetDown(),
        _ => Removals(),
    };

    /// <summary>Grams for each hour since the last removal, so that pumping less often is not less milk.</summary>
    private List<DailyValue> Supply() => ByDay(
        _sessions.Select(session => (Session: session, Hours: HoursSince(session)))
            .Where(one => one.Hours is not null && !SessionSigns.Of(one.Session).ScaleLost && one.Session.Grams.Total > 0),
        one => one.Session.StartedAt!.Value,
        all => all.Sum(one => one.Session.Grams.Total) / all.Sum(one => one.Hours!.Value));

    private List<DailyValue> FirstLetDown() => ByDay(
        _sessions.Select(session => (Session: session, SessionSigns.Of(session).First)).Where(one => one.First > TimeSpan.Zero),
        one => one.Session.StartedAt!.Value,
        all => Math.Exp(all.Average(one => Math.Log(one.First!.Value.TotalSeconds))));

    /// <summary>Days without any are days with none, from the first on.</summary>
    private List<DailyValue> Removals()
    {
        var counts = _sessions.Select(session => session.StartedAt!.Value).Concat(_records.Select(record => record.StartedAt))
            .CountBy(at => LocalDay.Of(at, _zone)).Where(day => day.Key < _today).ToDictionary();
        if (counts.Count == 0)
        {
            return [];
        }

        var first = counts.Keys.Min();
        return [.. Enumerable.Range(0, _today.DayNumber - first.DayNumber).Select(first.AddDays).Select(day => new DailyValue(day, counts.GetValueOrDefault(day) + 0.5))];
    }

    private double? HoursSince(PumpSession session)
    {
        var hours = _removals.Before(session.StartedAt!.Value) is { } last ? (session.StartedAt.Value - last.End).TotalHours : double.NaN;
        return hours is >= ShortestHours and <= LongestHours ? hours : null;
    }

    private List<DailyValue> ByDay<T>(IEnumerable<T> all, Func<T, DateTimeOffset> at, Func<IReadOnlyCollection<T>, double> value) =>
        [.. all.GroupBy(one => LocalDay.Of(at(one), _zone)).Where(day => day.Key < _today).OrderBy(day => day.Key).Select(day => new DailyValue(day.Key, value([.. day])))];
}
