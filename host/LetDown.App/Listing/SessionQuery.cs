using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.App.Listing;

/// <summary>Which sessions she wants to see, and in what order.</summary>
internal sealed record SessionQuery
{
    /// <summary>First day, where she is; null for all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, where she is; null for all.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only those in which this was pumped; null for all.</summary>
    public SideChoice? Side { get; init; }

    /// <summary>Only those of this program; null for all.</summary>
    public string? Program { get; init; }

    public SessionOrder Order { get; init; }

    public bool IsReversed { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Sessions on a page; 0 for all on one.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>How many pages so many sessions take.</summary>
    public int Pages(int count) => PageSize == 0 || count == 0 ? 1 : (count + PageSize - 1) / PageSize;

    /// <summary>Those that are wanted, in order, of all pages.</summary>
    /// <param name="all">Newest first.</param>
    /// <param name="zone">Where she is.</param>
    public IReadOnlyList<SessionSummary> Choose(IEnumerable<SessionSummary> all, TimeZoneInfo zone)
    {
        var sorted = Sort(all.Where(session => IsWanted(session, zone)));
        return [.. IsReversed ? sorted.Reverse() : sorted];
    }

    /// <summary>Those on the page.</summary>
    public IReadOnlyList<SessionSummary> Cut(IReadOnlyList<SessionSummary> chosen) =>
        PageSize == 0 ? chosen : [.. chosen.Skip((Page - 1) * PageSize).Take(PageSize)];

    private bool IsWanted(SessionSummary session, TimeZoneInfo zone) =>
        IsOnDays(session, zone)
        && (Program is null || session.Program == Program)
        && Side switch
        {
            SideChoice.Left => session.LeftPumped > TimeSpan.Zero,
            SideChoice.Right => session.RightPumped > TimeSpan.Zero,
            SideChoice.Both => session.LeftPumped > TimeSpan.Zero && session.RightPumped > TimeSpan.Zero,
            _ => true,
        };

    // Nobody knows when a session without a beginning was, so it is on no day.
    private bool IsOnDays(SessionSummary session, TimeZoneInfo zone)
    {
        if (From is null && To is null)
        {
            return true;
        }

        return session.StartedAt is { } at && LocalDay.Of(at, zone) is var day && day >= (From ?? day) && day <= (To ?? day);
    }

    private IEnumerable<SessionSummary> Sort(IEnumerable<SessionSummary> sessions) => Order switch
    {
        SessionOrder.Milk => sessions.OrderByDescending(session => session.Grams.Total),
        SessionOrder.Length => sessions.OrderByDescending(session => session.Duration),
        SessionOrder.LetDown => sessions.OrderBy(session => session.FirstLetDown ?? TimeSpan.MaxValue),
        _ => sessions,
    };
}
