using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>What is written of each let-down, and which ones count.</summary>
public sealed class LetDownEntryTests
{
    private readonly BookedMilk _milk = new();

    [Fact]
    public void The_milk_itself_tells_when_one_begins_and_ends()
    {
        _milk.IsWatching = true;
        _milk.Pass(40);
        _milk.Pass(60, left: 0.5);
        _milk.Pass(20);

        var (seen, over) = Two();
        Assert.Equal((SessionEventKind.LetDown, Side.Left, SessionReason.FlowRose), (seen.Kind, seen.Side, seen.Reason));
        Assert.Equal(40, seen.Onset.TotalSeconds, 1.0);
        Assert.Equal((SessionEventKind.LetDownOver, Side.Left, seen.Onset), (over.Kind, over.Side, over.Onset));
        Assert.Equal(100, over.Until.TotalSeconds, 2.0);
        Assert.Equal(30, over.Value, 0.5);
        Assert.Equal((1, 1), (_milk.Book.Count, _milk.Expectation.Weighed(Side.Left)));
    }

    [Fact]
    public void What_came_before_it_was_seen_is_its_milk_too_as_that_of_a_flow_that_rises()
    {
        // From nothing to 0.6 g/s within 3 s: 0.9 g until it is seen.
        var onset = _milk.Elapsed;
        for (var flow = 0.0; flow < 0.6; flow += 0.02)
        {
            _milk.Pass(0.1, left: flow);
        }

        _milk.Book.See(Side.Left, SessionReason.FlowRose, onset);
        Assert.Equal(_milk.Milk.Left.Flow.GramsPerSecond, Assert.Single(_milk.Taken()).Value);
        _milk.Pass(10, left: 0.6);
        _milk.Pass(10);
        _milk.Book.Leave(Side.Left);

        var over = Assert.Single(_milk.Taken());
        Assert.Equal((onset, _milk.Elapsed), (over.Onset, over.Until));
        Assert.Equal(6.9, over.Value, 0.3);
    }

    [Fact]
    public void Another_one_ends_the_one_before()
    {
        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 5);
        _milk.Taken();
        _milk.See(Side.Left);

        var (over, next) = Two();
        Assert.Equal((SessionEventKind.LetDownOver, _milk.Elapsed), (over.Kind, over.Until));
        Assert.Equal(SessionEventKind.LetDown, next.Kind);
        Assert.Equal((2, 1), (_milk.Book.Count, _milk.Expectation.Weighed(Side.Left)));
    }

    [Fact]
    public void What_does_not_run_does_not_end()
    {
        _milk.Book.Leave();
        _milk.Book.Leave(Side.Right);

        Assert.Empty(_milk.Taken());
    }

    [Fact]
    public void Leaving_ends_what_runs_on_either_breast_and_tells_nothing_of_what_it_would_have_brought()
    {
        _milk.Begin(Breasts.Together);
        _milk.See(Side.Left);
        _milk.Pass(40);
        _milk.See(Side.Right);
        _milk.Pour(Side.Left, 4);
        _milk.Pour(Side.Right, 3);
        _milk.Taken();
        _milk.Book.Leave();

        var (left, right) = Two();
        Assert.Equal((Side.Left, _milk.Elapsed, Side.Right, _milk.Elapsed), (left.Side, left.Until, right.Side, right.Until));
        Assert.Equal(4, left.Value, 0.1);
        Assert.Equal(3, right.Value, 0.1);
        Assert.True(_milk.Expectation.HasLetDown);
        Assert.Equal((0, 0), (_milk.Expectation.Weighed(Side.Left), _milk.Expectation.Weighed(Side.Right)));
    }

    [Fact]
    public void Of_two_breasts_the_one_that_is_left_ends_and_the_other_goes_on()
    {
        _milk.Begin(Breasts.Together);
        _milk.See(Side.Left);
        _milk.See(Side.Right);
        _milk.Pour(Side.Left, 4);
        _milk.Pour(Side.Right, 4);
        _milk.Taken();

        _milk.Book.Leave(Side.Right);
        Assert.Equal(Side.Right, Assert.Single(_milk.Taken()).Side);
        _milk.Book.Leave(Side.Left);
        Assert.Equal(Side.Left, Assert.Single(_milk.Taken()).Side);
        Assert.Equal((0, 0), (_milk.Expectation.Weighed(Side.Left), _milk.Expectation.Weighed(Side.Right)));
    }

    [Theory]
    [InlineData(0.09, SessionEventKind.LetDownWithdrawn, 0)]
    [InlineData(0.12, SessionEventKind.LetDownOver, 1)]
    public void One_that_brought_less_than_a_tenth_of_a_gram_was_none(double grams, SessionEventKind kind, int count)
    {
        _milk.See(Side.Left);
        var onset = _milk.Elapsed;
        _milk.Pour(Side.Left, grams);
        _milk.Taken();
        _milk.Book.Leave();

        var written = Assert.Single(_milk.Taken());
        Assert.Equal((kind, Side.Left, onset), (written.Kind, written.Side, written.Onset));
        Assert.Equal((count, count == 1), (_milk.Book.Count, _milk.Expectation.HasLetDown));
    }

    [Fact]
    public void One_that_she_felt_counts_though_it_brought_nothing_and_never_less_than_nothing()
    {
        _milk.Pour(Side.Left, 2);
        _milk.Feel(Side.Left);
        Assert.Equal(SessionReason.FeltLetDown, Assert.Single(_milk.Taken()).Reason);
        _milk.Pass(5, left: -0.1);
        _milk.Pass(10);
        _milk.Book.Leave();

        var over = Assert.Single(_milk.Taken());
        Assert.Equal((SessionEventKind.LetDownOver, 0.0), (over.Kind, over.Value));
        Assert.Equal(1, _milk.Book.Count);
    }

    [Fact]
    public void A_new_session_knows_nothing_of_the_last_one()
    {
        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 5);
        _milk.Book.Leave();
        _milk.See(Side.Right);
        _milk.Taken();

        _milk.Begin(Breasts.InTurn);
        Assert.Equal(0, _milk.Book.Count);
        _milk.Book.Leave();
        Assert.Empty(_milk.Taken());

        // No tail of the one before, on whichever breast: it tells how long she waited, and what this breast gives.
        _milk.Pass(20);
        _milk.See(Side.Left);
        Assert.Equal(0, _milk.Expectation.InVain);
        _milk.Pour(Side.Left, 5);
        _milk.See(Side.Left);
        Assert.Equal(1, _milk.Expectation.Weighed(Side.Left));
    }

    private (SessionEvent First, SessionEvent Second) Two()
    {
        var taken = _milk.Taken();
        Assert.Equal(2, taken.Count);
        return (taken[0], taken[1]);
    }
}
