using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>With both breasts pumped, what begins on the second within 30 s of the first is the same let-down (LD07).</summary>
public sealed class LetDownEchoTests
{
    private readonly BookedMilk _milk = new(Breasts.Together);

    private int WeighedLeft => _milk.Expectation.Weighed(Side.Left);

    private int WeighedRight => _milk.Expectation.Weighed(Side.Right);

    [Theory]
    [InlineData(29.9, 1)]
    [InlineData(30, 2)]
    public void Within_half_a_minute_it_is_one_on_both(double after, int count)
    {
        _milk.See(Side.Left);
        _milk.Pass(after);
        _milk.See(Side.Right);

        Assert.Equal(count, _milk.Book.Count);
        Assert.Equal(2, _milk.Taken().Count(e => e.Kind == SessionEventKind.LetDown));
    }

    [Fact]
    public void It_does_not_matter_which_of_the_two_is_seen_first()
    {
        _milk.Pass(50);
        _milk.See(Side.Left);
        _milk.Book.See(Side.Right, SessionReason.FlowRose, _milk.Elapsed - TimeSpan.FromSeconds(20));

        Assert.Equal(1, _milk.Book.Count);
    }

    [Fact]
    public void In_turn_there_is_no_such_thing()
    {
        _milk.Begin(Breasts.InTurn);
        _milk.See(Side.Left);
        _milk.Pass(5);
        _milk.See(Side.Right);

        Assert.Equal(2, _milk.Book.Count);
    }

    [Fact]
    public void Both_tell_what_they_gave_and_how_long_it_took_is_learned_once()
    {
        _milk.Pass(20);
        _milk.See(Side.Left);
        _milk.See(Side.Right);
        Both(4, 3);
        _milk.See(Side.Right);
        var wait = _milk.Expectation.ExpectedWait;
        _milk.See(Side.Left);

        Assert.Equal((1, 1), (WeighedLeft, WeighedRight));
        Assert.Equal(wait, _milk.Expectation.ExpectedWait);
        var over = _milk.Taken().Where(e => e.Kind == SessionEventKind.LetDownOver).ToDictionary(e => e.Side, e => e.Value);
        Assert.Equal(4, over[Side.Left], 0.1);
        Assert.Equal(3, over[Side.Right], 0.1);
    }

    [Fact]
    public void The_breast_that_was_pumped_as_well_and_gave_nothing_is_known_to_give_nothing()
    {
        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 4);
        var before = _milk.Expectation.Next(Side.Right);
        _milk.See(Side.Left);

        Assert.Equal((1, 1), (WeighedLeft, WeighedRight));
        Assert.True(_milk.Expectation.Next(Side.Right) < before);
    }

    [Fact]
    public void In_turn_nothing_is_known_of_the_other_breast()
    {
        _milk.Begin(Breasts.InTurn);
        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 4);
        _milk.See(Side.Left);

        Assert.Equal((1, 0), (WeighedLeft, WeighedRight));
    }

    [Fact]
    public void An_echo_that_was_none_leaves_the_let_down_to_its_own_breast()
    {
        _milk.See(Side.Left);
        _milk.See(Side.Right);
        _milk.Pour(Side.Left, 4);
        _milk.See(Side.Right); // Ends the echo: nothing came, so it was none.
        Assert.Contains(_milk.Taken(), e => e is { Kind: SessionEventKind.LetDownWithdrawn, Side: Side.Right });
        Assert.Equal(1, _milk.Book.Count);
        Assert.Equal((0, 0), (WeighedLeft, WeighedRight));
    }

    [Fact]
    public void An_echo_that_was_none_while_the_first_runs_is_told_with_it_and_one_after_it_at_once()
    {
        _milk.See(Side.Left);
        _milk.See(Side.Right);
        _milk.Pour(Side.Left, 4);
        _milk.Pass(20);
        _milk.See(Side.Left); // Ends the first; the right one is still taken for its echo.
        Assert.Equal((1, 0), (WeighedLeft, WeighedRight));

        _milk.See(Side.Right); // Ends the echo, of which nothing came.
        Assert.Equal((1, 1), (WeighedLeft, WeighedRight));
    }

    [Fact]
    public void When_the_first_was_none_the_echo_is_the_let_down()
    {
        _milk.Pass(20);
        _milk.See(Side.Left);
        _milk.See(Side.Right);
        _milk.Pour(Side.Right, 4);
        _milk.Pass(20);
        _milk.See(Side.Left); // Ends the first: nothing came.
        Assert.Equal(2, _milk.Book.Count);
        Assert.False(_milk.Expectation.HasLetDown);

        _milk.See(Side.Right); // Ends the one that is the let-down now.
        Assert.True(_milk.Expectation.HasLetDown);
        Assert.Equal(1, WeighedRight);
    }

    [Fact]
    public void Milk_of_the_echo_confirms_the_let_down_while_the_first_still_runs()
    {
        _milk.See(Side.Left);
        _milk.See(Side.Right);
        _milk.Pour(Side.Right, 4);
        _milk.Pass(20);
        _milk.See(Side.Right);
        Assert.True(_milk.Expectation.HasLetDown);
        var wait = _milk.Expectation.ExpectedWait;

        // The first brings nothing: withdrawn on its own breast, which is known to give nothing, and the let-down stays.
        _milk.See(Side.Left);
        Assert.Contains(_milk.Taken(), e => e is { Kind: SessionEventKind.LetDownWithdrawn, Side: Side.Left });
        Assert.Equal((wait, 2), (_milk.Expectation.ExpectedWait, _milk.Book.Count));
        Assert.Equal((1, 1), (WeighedLeft, WeighedRight));
    }

    [Theory]
    [InlineData(0.9, false)]
    [InlineData(1.1, true)]
    public void One_that_she_felt_tells_something_from_a_gram_on(double grams, bool isLearned)
    {
        _milk.Begin(Breasts.InTurn);
        _milk.Pass(10);
        _milk.Feel(Side.Left);
        _milk.Pour(Side.Left, grams);
        _milk.See(Side.Left);

        Assert.Equal((2, isLearned), (_milk.Book.Count, _milk.Expectation.HasLetDown));
        Assert.Equal(isLearned ? 1 : 0, WeighedLeft);
    }

    [Fact]
    public void What_she_felt_on_both_and_what_shows_on_neither_is_learned_from_neither()
    {
        _milk.Feel(Side.Left);
        _milk.Feel(Side.Right);
        Both(0.5, 0.5);
        _milk.Pass(20);
        _milk.See(Side.Right);
        _milk.See(Side.Left);

        Assert.False(_milk.Expectation.HasLetDown);
        Assert.Equal((0, 0), (WeighedLeft, WeighedRight));
    }

    [Fact]
    public void What_she_felt_on_both_and_what_shows_on_the_second_is_learned_from_that()
    {
        _milk.Feel(Side.Left);
        _milk.Feel(Side.Right);
        Both(0.5, 4);
        _milk.Pass(20);
        _milk.See(Side.Left);
        Assert.False(_milk.Expectation.HasLetDown);
        _milk.See(Side.Right);

        Assert.True(_milk.Expectation.HasLetDown);
        Assert.Equal(1, WeighedRight);
    }

    private void Both(double left, double right)
    {
        _milk.Pass(5, left / 5, right / 5);
        _milk.Pass(10);
    }
}
