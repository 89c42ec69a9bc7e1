using System.Globalization;
using LetDown.App.Screens;
using LetDown.Host.Sessions;

namespace LetDown.App.Reports;

/// <summary>The numbers at the top of a report.</summary>
internal static class ReportFigures
{
    public static IEnumerable<ReportFigure> Of(IReadOnlyList<PumpSession> sessions, IReadOnlyList<DayFigures> days)
    {
        var withSessions = days.Where(day => day.Sessions > 0).ToList();
        yield return new("Sessions", string.Create(CultureInfo.InvariantCulture, $"{sessions.Count}, on {withSessions.Count} of {days.Count} days"));
        yield return new("On days with sessions", string.Create(CultureInfo.InvariantCulture, $"{(double)sessions.Count / withSessions.Count:0.#} a day"));
        foreach (var milk in Milk(withSessions))
        {
            yield return milk;
        }

        yield return new("Time to first let-down", Waits([.. sessions.Where(session => session.TimeToFirstLetDown is not null).Select(session => session.TimeToFirstLetDown!.Value)], sessions.Count));
        yield return new("Let-downs in a session", string.Create(CultureInfo.InvariantCulture, $"{sessions.Average(session => session.LetDownCount):0.#} on average"));
        yield return new("Length of a session", $"{Figures.Spoken(Median(sessions.Select(session => session.Duration)))} (median)");
        yield return new("Suction level", $"{Figures.Mmhg(Median(sessions.Select(session => session.SuctionLevelMmhg)))} (median)");
    }

    private static IEnumerable<ReportFigure> Milk(List<DayFigures> days)
    {
        var (left, right) = (days.Average(day => day.Grams.Left), days.Average(day => day.Grams.Right));
        if (double.IsNaN(left + right))
        {
            yield break;
        }

        yield return new("Milk on such days", $"{Figures.Grams(left + right)} (left {Figures.Grams(left)}, right {Figures.Grams(right)})");
        var totals = days.ConvertAll(day => day.Grams.Total);
        yield return new("Least and most", $"{Figures.Grams(totals.Min())} to {Figures.Grams(totals.Max())}");
    }

    private static string Waits(List<TimeSpan> waits, int sessions)
    {
        if (waits.Count == 0)
        {
            return "no let-down was seen";
        }

        var without = sessions - waits.Count;
        var none = without == 0 ? "" : $"; none seen in {Figures.Count(without, "session")}";
        return $"{Figures.Spoken(Median(waits))} (median), {Figures.Spoken(waits.Min())} to {Figures.Spoken(waits.Max())}{none}";
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> values) => TimeSpan.FromSeconds(Median(values.Select(value => value.TotalSeconds)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
