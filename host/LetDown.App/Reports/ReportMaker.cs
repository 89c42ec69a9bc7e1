using System.Globalization;
using LetDown.App.Exports;
using LetDown.App.Plots;
using LetDown.App.Screens;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Volumes;

namespace LetDown.App.Reports;

/// <summary>Makes a report of sessions.</summary>
internal static class ReportMaker
{
    /// <summary>As many as fit on the page.</summary>
    private const int MostRows = 12;

    private const int LongestNote = 60;

    private static readonly PictureSize DaysSize = new(1050, 345);
    private static readonly PictureSize LatestSize = new(1050, 425);

    public static async Task<Report> MakeAsync(ExportSource source, CancellationToken cancellation)
    {
        var all = await source.ReadAsync(cancellation).ToListAsync(cancellation);
        var sessions = all.ConvertAll(one => one.Session);
        var days = Days(source);
        var latest = sessions[^1];
        var chunks = await source.Store.GetTelemetryAsync(latest.PumpId, latest.Id, cancellation);
        return new()
        {
            Period = days.Count == 1 ? Long(days[0].Day) : $"{Long(days[0].Day)} to {Long(days[^1].Day)}",
            Made = Long(DateOnly.FromDateTime(source.Time.GetLocalNow().DateTime)),
            HasSimulated = sessions.Exists(session => session.Simulated),
            AreVolumesHidden = source.Bench.AreVolumesHidden,
            Figures = [.. ReportFigures.Of(sessions, days)],
            Went = [.. Went(sessions)],
            Sessions = [.. Enumerable.Reverse(all).Take(MostRows).Select(one => Row(one.Session, one.Notes, source.Time))],
            More = Math.Max(0, all.Count - MostRows),
            Days = Convert.ToBase64String(TrendPlot.Draw(days, DaysSize)),
            Latest = Convert.ToBase64String(SessionPlot.Draw(latest, chunks, LatestSize, source.Time)),
        };
    }

    /// <summary>From the day of the first session to that of the last.</summary>
    private static IReadOnlyList<DayFigures> Days(ExportSource source)
    {
        var zone = source.Time.LocalTimeZone;
        var at = source.Sessions.Select(session => LocalDay.Of(session.StartedAt!.Value, zone)).ToList();
        var days = DayFigures.Of(source.Sessions, [], at.Min(), at.Max(), zone);
        return source.Bench.AreVolumesHidden ? [.. days.Select(HiddenVolumes.WithoutVolumes)] : days;
    }

    private static IEnumerable<ReportFigure> Went(IEnumerable<PumpSession> sessions) => sessions
        .GroupBy(session => session.Diagnosis.Kind)
        .OrderByDescending(kind => kind.Count())
        .Select(kind => new ReportFigure(DiagnosisWords.Title(kind.Key), Figures.Count(kind.Count(), "session")));

    private static ReportRow Row(PumpSession session, IReadOnlyList<SessionNote> notes, TimeProvider time) => new(
        Figures.When(session.StartedAt, time),
        Figures.Minutes(session.Duration),
        session.Grams.IsHidden ? "" : Figures.Grams(session.Grams.Left),
        session.Grams.IsHidden ? "" : Figures.Grams(session.Grams.Right),
        session.LetDownCount.ToString(CultureInfo.InvariantCulture),
        session.TimeToFirstLetDown is { } first ? Figures.Length(first) : "–",
        DiagnosisWords.Title(session.Diagnosis.Kind),
        Short(NoteWords.Of(notes)));

    private static string Short(string text) => text.Length <= LongestNote ? text : $"{text[..LongestNote].TrimEnd()} …";

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
