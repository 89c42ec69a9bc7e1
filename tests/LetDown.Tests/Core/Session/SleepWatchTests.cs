using LetDown.Core.Session;

namespace LetDown.Tests.Core.Session;

/// <summary>Asked after 25 min untouched and 3 min dry, for a minute: each just before and just after.</summary>
public sealed class SleepWatchTests
{
    private readonly SleepWatch _watch = new();

    [Fact]
    public void It_asks_after_twenty_five_minutes_without_a_touch_and_not_before()
    {
        Pass(1_499);
        Assert.False(_watch.IsAsking);
        Pass(1);
        Assert.True(_watch.IsAsking);
        Assert.False(_watch.IsAsleep);
    }

    [Fact]
    public void Milk_puts_the_question_off_for_three_minutes()
    {
        Pass(1_600, isFlowing: true);
        Pass(179);
        Assert.False(_watch.IsAsking);
        Pass(1);
        Assert.True(_watch.IsAsking);
    }

    [Fact]
    public void Milk_that_comes_takes_the_question_back()
    {
        Pass(1_500);
        Pass(1, isFlowing: true);
        Assert.False(_watch.IsAsking);
        Pass(180);
        Pass(58);
        Assert.False(_watch.IsAsleep);
    }

    [Fact]
    public void Unanswered_for_a_minute_she_is_asleep()
    {
        Pass(1_500);
        Pass(58);
        Assert.False(_watch.IsAsleep);
        Pass(1);
        Assert.True(_watch.IsAsleep);
    }

    [Fact]
    public void A_touch_answers_and_all_begins_anew()
    {
        Assert.False(_watch.Touch());
        Pass(1_550);
        Assert.True(_watch.Touch());
        Assert.False(_watch.IsAsking);
        Pass(1_499);
        Assert.False(_watch.IsAsking);
        Pass(1);
        Assert.True(_watch.IsAsking);
        Pass(58);
        Assert.False(_watch.IsAsleep);
    }

    [Fact]
    public void A_touch_before_the_question_answers_nothing() => Assert.False(_watch.Touch());

    private void Pass(int seconds, bool isFlowing = false)
    {
        for (var i = 0; i < seconds; i++)
        {
            _watch.Update(isFlowing, 1);
        }
    }
}
