using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>
/// What flows soon after a breast was left, or after a pause, is the rest of the last let-down (LD21: none follows within 68 s): it counts, and says
/// nothing of how long she waits or what a breast gives.
/// </summary>
public sealed class LetDownTailTests
{
    private readonly BookedMilk _milk = new();

    [Theory]
    [InlineData(67.9, true)]
    [InlineData(68.1, false)]
    public void On_the_other_breast_it_is_one_within_68_s_of_its_beginning(double after, bool isTail)
    {
        _milk.Pass(10);
        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 5);
        _milk.Book.Leave();
        _milk.Pass(after - 15);
        _milk.See(Side.Right);

        Assert.Equal(2, _milk.Book.Count);
        Assert.Equal(isTail ? after : 0, _milk.Expectation.InVain, 6);
        _milk.Pour(Side.Right, 5);
        _milk.See(Side.Right);
        Assert.Equal(isTail ? 0 : 1, _milk.Expectation.Weighed(Side.Right));
    }

    [Fact]
    public void On_the_same_breast_it_is_one_only_after_it_was_left()
    {
        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 5);
        _milk.See(Side.Left);
        Assert.Equal(0, _milk.Expectation.InVain);

        _milk.Pour(Side.Left, 5);
        _milk.Book.Leave();
        _milk.See(Side.Left);
        Assert.Equal(15, _milk.Expectation.InVain, 6);

        // It is being pumped again: the next one is one of its own.
        _milk.Pour(Side.Left, 5);
        _milk.See(Side.Left);
        Assert.Equal(0, _milk.Expectation.InVain);
    }

    [Fact]
    public void A_tail_of_a_tail_counts_from_where_it_all_began()
    {
        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 5);
        _milk.Book.Leave();
        _milk.Pass(35);
        _milk.See(Side.Right);
        _milk.Pour(Side.Right, 5);
        _milk.Book.Leave();
        _milk.Pass(10);

        // 75 s after the first, 25 s after its tail.
        _milk.See(Side.Left);

        Assert.Equal(0, _milk.Expectation.InVain);
    }

    [Fact]
    public void A_tail_alone_is_no_let_down_to_learn_from()
    {
        _milk.See(Side.Left);
        _milk.Book.Leave(); // Withdrawn: nothing came.
        Assert.False(_milk.Expectation.HasLetDown);

        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 5);
        _milk.Book.Leave();
        Assert.True(_milk.Expectation.HasLetDown);
        var wait = _milk.Expectation.ExpectedWait;

        _milk.See(Side.Right);
        _milk.Pour(Side.Right, 5);
        _milk.See(Side.Right);

        Assert.Equal((wait, 0), (_milk.Expectation.ExpectedWait, _milk.Expectation.Weighed(Side.Right)));
    }

    [Fact]
    public void A_tail_that_was_none_leaves_the_one_before_as_it_was()
    {
        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 5);
        _milk.Book.Leave();
        _milk.See(Side.Right);
        _milk.Pass(10);
        _milk.Book.Leave(); // Withdrawn.
        Assert.Equal(1, _milk.Book.Count);

        // 25 s after the first still: a tail.
        _milk.See(Side.Right);
        Assert.Equal(25, _milk.Expectation.InVain, 6);
    }

    [Fact]
    public void One_that_was_none_is_none_to_be_a_tail_of()
    {
        _milk.Pass(10);
        _milk.See(Side.Left);
        _milk.Pass(5);
        _milk.Book.Leave(); // Withdrawn.
        Assert.Equal((0, 15), (_milk.Book.Count, (int)Math.Round(_milk.Expectation.InVain)));

        _milk.See(Side.Right);
        Assert.Equal(0, _milk.Expectation.InVain);
    }

    [Fact]
    public void With_both_pumped_there_is_none_while_nothing_was_left()
    {
        _milk.Begin(Breasts.Together);
        _milk.See(Side.Left);
        _milk.Pour(Side.Left, 5);
        _milk.See(Side.Left);

        Assert.Equal(0, _milk.Expectation.InVain);
    }

    [Fact]
    public void It_is_one_after_both_were_left_with_a_let_down_on_each()
    {
        _milk.Begin(Breasts.Together);
        _milk.See(Side.Left);
        _milk.Pass(35);
        _milk.See(Side.Right);
        _milk.Pour(Side.Left, 4);
        _milk.Pour(Side.Right, 4);
        _milk.Book.Leave();
        _milk.See(Side.Right);

        Assert.Equal(65, _milk.Expectation.InVain, 6);
    }
}
