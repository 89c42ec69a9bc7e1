using CsCheck;
using LetDown.App.CommandLine;
using LetDown.App.Listing;
using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.Tests.App;

public sealed class SessionQueryTests
{
    private static readonly DateTimeOffset Midnight = new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<SessionSummary> Session = Gen.Select(Gen.Int[-60, 60], Gen.Int[0, 90], Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 300], Gen.Bool).Select(
        (hours, grams, left, right, letDown, hasProgram) => new SessionSummary
        {
            Id = $"{hours}-{grams}-{left}",
            PumpId = "pump-1",
            StartedAt = Midnight.AddHours(hours),
            Grams = new(grams, grams / 2),
            Duration = TimeSpan.FromMinutes(left + right),
            LeftPumped = TimeSpan.FromMinutes(left),
            RightPumped = TimeSpan.FromMinutes(right),
            FirstLetDown = letDown == 0 ? null : TimeSpan.FromSeconds(letDown),
            Program = hasProgram ? "gentle" : "adaptive",
        });

    [Fact]
    public void Pages_together_are_all_that_was_asked_for_once_and_in_order() => Gen.Select(Session.List[0, 50], Gen.Int[0, 9], Gen.Enum<SessionOrder>(), Gen.Bool).Sample(
        (sessions, size, order, isReversed) =>
        {
            var query = new SessionQuery { PageSize = size, Order = order, IsReversed = isReversed };
            var chosen = query.Choose(sessions, TimeZoneInfo.Utc);
            var pages = Enumerable.Range(1, query.Pages(chosen.Count)).SelectMany(page => (query with { Page = page }).Cut(chosen)).ToList();
            Assert.Equal(chosen, pages);
            Assert.Equal(sessions.Count, chosen.Count);
            var keys = chosen.Select(session => Key(session, order)).ToList();
            Assert.True(order == SessionOrder.When || keys.SequenceEqual(isReversed ? keys.OrderDescending() : keys.Order()));
        });

    [Fact]
    public void What_is_shown_is_what_was_asked_for_and_nothing_of_that_is_left_out() =>
        Gen.Select(Session.List[0, 50], Gen.Int[-3, 3], Gen.Int[0, 3], Gen.Enum<SideChoice>(), Gen.Bool).Sample((sessions, from, days, side, hasProgram) =>
        {
            var first = DateOnly.FromDateTime(Midnight.DateTime).AddDays(from);
            var query = new SessionQuery { From = first, To = first.AddDays(days), Side = side, Program = hasProgram ? "gentle" : null };
            var chosen = query.Choose(sessions, TimeZoneInfo.Utc);
            var wanted = sessions.Where(session => DateOnly.FromDateTime(session.StartedAt!.Value.Date) is var day && day >= first && day <= first.AddDays(days)
                && (side == SideChoice.Right || session.LeftPumped > TimeSpan.Zero)
                && (side == SideChoice.Left || session.RightPumped > TimeSpan.Zero)
                && (!hasProgram || session.Program == "gentle"));
            Assert.Equal(wanted, chosen);
        });

    [Fact]
    public void A_day_is_a_day_where_she_is()
    {
        var berlin = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), "east", "east");
        SessionSummary late = new() { Id = "late", PumpId = "p", StartedAt = new(2026, 11, 23, 23, 0, 0, TimeSpan.Zero) };
        SessionSummary unknown = new() { Id = "unknown", PumpId = "p" };
        var query = new SessionQuery { From = new(2026, 11, 24), To = new(2026, 11, 24) };
        Assert.Equal([late], query.Choose([late, unknown], berlin));
        Assert.Empty(query.Choose([late, unknown], TimeZoneInfo.Utc));
    }

    [Theory]
    [InlineData("today", "2026-11-24")]
    [InlineData("yesterday", "2026-11-23")]
    [InlineData("7d", "2026-11-17")]
    [InlineData("2026-02-28", "2026-02-28")]
    [InlineData("2026-02-29", null)]
    [InlineData("24.11.2026", null)]
    [InlineData("d", null)]
    [InlineData("99999999999d", null)]
    [InlineData("", null)]
    public void Days_are_read_as_people_type_them(string said, string? day) =>
        Assert.Equal(day, Days.Read(said, new(2026, 11, 24))?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_spreadsheet_gets_each_field_in_its_place()
    {
        using var output = new StringWriter();
        var session = new SessionSummary
        {
            Id = "a,b",
            PumpId = "p\"1",
            State = SessionState.Complete,
            StartedAt = Midnight,
            Duration = TimeSpan.FromSeconds(61.25),
            LetDowns = 2,
            Grams = new(1.234, 5),
            Program = "adaptive",
            FirstLetDown = TimeSpan.FromSeconds(70),
            LeftPumped = TimeSpan.FromSeconds(40),
            Simulated = true,
        };
        SessionsCsv.Write(output, [session], new Dictionary<SessionSummary, SessionRemarks> { [session] = new("tired. “a, b”", "warm herb-tea") });
        var lines = output.ToString().Split("\r\n");
        Assert.Equal("\"a,b\",\"p\"\"1\",2026-11-24T00:00:00.0000000+00:00,61.3,complete,,adaptive,2,70,40,0,1.23,5,true,\"tired. “a, b”\",warm herb-tea", lines[1]);
        Assert.Equal(16, lines[0].Split(',').Length);
    }

    private static double Key(SessionSummary session, SessionOrder order) => order switch
    {
        SessionOrder.Milk => -session.Grams.Total,
        SessionOrder.Length => -session.Duration.TotalSeconds,
        SessionOrder.LetDown => session.FirstLetDown?.TotalSeconds ?? double.MaxValue,
        _ => 0,
    };
}
