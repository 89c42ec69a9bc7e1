using CsCheck;
using LetDown.Host.Diary;
using LetDown.Host.Patterns;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace LetDown.Tests.Host.Patterns;

public sealed class ChangeFinderTests
{
    private static readonly DateOnly First = new(2026, 10, 1);

    [Fact]
    public void A_fall_is_found_on_its_day_and_as_large_as_it_is()
    {
        var change = ChangeReading.Of(ChangeKind.Supply, Days(1, 40, day => day < 33 ? 30 : 21))!.Value;
        Assert.InRange(change.Since.DayNumber, First.AddDays(32).DayNumber, First.AddDays(34).DayNumber);
        Assert.InRange(0.7, change.Ratio.Low, change.Ratio.High);
    }

    [Fact]
    public void A_rise_is_found_as_well() => Assert.True(ChangeReading.Of(ChangeKind.Supply, Days(2, 40, day => day < 33 ? 20 : 29))!.Value.Ratio.Median > 1.2);

    [Theory]
    [InlineData(12)]
    [InlineData(0)]
    public void Of_too_few_days_nothing_is_told(int days) => Assert.Null(ChangeReading.Of(ChangeKind.Supply, Days(3, days, day => day < 9 ? 30 : 10)));

    [Fact]
    public void Two_odd_days_are_no_change() => Assert.Null(ChangeReading.Of(ChangeKind.Supply, Days(4, 40, day => day is 38 or 39 ? 15 : 30)));

    /// <summary>What was three weeks ago is how things are.</summary>
    [Fact]
    public void An_old_change_is_not_told_any_more() => Assert.Null(ChangeReading.Of(ChangeKind.Supply, Days(5, 80, day => day < 45 ? 30 : 20)));

    [Fact]
    public void Units_do_not_matter() => Gen.Select(Gen.Int[1, 1000], Gen.Double[0.01, 100]).Sample((seed, unit) =>
    {
        var days = Days(seed, 40, day => day < 30 ? 30 : 22);
        var (one, other) = (ChangeFinder.Find(days)!.Value, ChangeFinder.Find([.. days.Select(day => day with { Value = day.Value * unit })])!.Value);
        Assert.Equal(one.Since, other.Since);
        Assert.Equal(one.Ratio.Median, other.Ratio.Median, 9);
        Assert.Equal(one.Chance, other.Chance, 6);
    });

    /// <summary>Half as often, and as much in each hour: that is no less milk.</summary>
    [Fact]
    public void Pumping_less_often_is_no_less_milk_and_what_she_noted_is_told_with_a_change()
    {
        var sessions = new List<(PumpSession Session, IReadOnlyList<SessionNote> Notes)>();
        for (var day = 0; day < 40; day++)
        {
            var step = day < 33 ? 3 : 6;
            for (var hour = 0; hour < 24; hour += step)
            {
                sessions.Add((Session(day, hour, 10 * step * (1 + (0.01 * ((day + hour) % 5)))), day == 32 ? [new() { Tags = NoteTags.Ill }] : []));
            }
        }

        var changes = ChangeReading.Of(sessions, [], First.AddDays(40), TimeZoneInfo.Utc);
        var change = Assert.Single(changes);
        Assert.Equal((ChangeKind.Removals, NoteTags.Ill), (change.Kind, change.Tags));
        Assert.InRange(change.Ratio.Median, 0.45, 0.6);
    }

    private static List<DailyValue> Days(int seed, int count, Func<int, double> level)
    {
        var random = new MersenneTwister(seed);
        return [.. Enumerable.Range(0, count).Select(day => new DailyValue(First.AddDays(day), level(day) * LogNormal.Sample(random, 0, 0.1)))];
    }

    private static PumpSession Session(int day, int hour, double grams) => new()
    {
        Id = FormattableString.Invariant($"{day}-{hour}"),
        PumpId = "pump-1",
        State = SessionState.Complete,
        StartedAt = new DateTimeOffset(First.AddDays(day), new TimeOnly(hour, 0), TimeSpan.Zero),
        Duration = TimeSpan.FromSeconds(1),
        Grams = new(grams, 0),
    };
}
