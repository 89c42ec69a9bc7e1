using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Suction;

namespace LetDown.Tests.Core.Session;

public sealed class NoticeBoardTests
{
    private static readonly Worries Nothing = new() { IsOn = true };

    private readonly NoticeBoard _board = new();

    /// <summary>What matters most first.</summary>
    private static readonly (Notice Notice, Func<Worries, Worries> Worry)[] ByWeight =
    [
        (Notice.StillThere, it => it with { IsAsking = true }),
        (Notice.BottleFull, it => it with { IsBottleFull = true }),
        (Notice.CheckSeal, it => it with { IsLeaking = true }),
        (Notice.SupplyWeak, it => it with { Shortfall = Shortfall.Supply }),
        (Notice.ScaleLost, it => it with { IsScaleLost = true }),
        (Notice.PadOff, it => it with { IsPadGivenUp = true }),
        (Notice.ButtonStuck, it => it with { IsButtonStuck = true }),
        (Notice.ValveSlow, it => it with { Part = Notice.ValveSlow }),
    ];

    [Fact]
    public void Of_several_the_one_that_matters_most_is_told()
    {
        for (var first = 0; first < ByWeight.Length; first++)
        {
            // Together with everything that matters less.
            var worries = ByWeight[first..].Reverse().Aggregate(Nothing, (all, one) => one.Worry(all));
            _board.Update(worries);
            Assert.Equal(ByWeight[first].Notice, _board.Notice);
        }
    }

    [Fact]
    public void Suction_that_falls_short_is_told_when_there_is_nothing_else()
    {
        _board.Update(Nothing with { Shortfall = Shortfall.Pump });
        Assert.Equal(Notice.SuctionShort, _board.Notice);
        _board.Update(Nothing with { Shortfall = Shortfall.Pump, Part = Notice.MotorUnsteady });
        Assert.Equal(Notice.MotorUnsteady, _board.Notice);
    }

    [Fact]
    public void Without_a_worry_there_is_nothing_to_tell()
    {
        Assert.False(_board.Update(Nothing));
        Assert.Equal(Notice.None, _board.Notice);
    }

    [Fact]
    public void A_notice_is_new_once_and_again_after_it_was_gone()
    {
        var lost = Nothing with { IsScaleLost = true };
        Assert.True(_board.Update(lost));
        Assert.False(_board.Update(lost));
        Assert.True(_board.Update(lost with { IsLeaking = true }));
        Assert.True(_board.Update(lost));
        Assert.False(_board.Update(Nothing));
        Assert.True(_board.Update(lost));
    }

    [Fact]
    public void A_new_session_is_told_again()
    {
        var stuck = Nothing with { IsButtonStuck = true };
        Assert.True(_board.Update(stuck));
        Assert.False(_board.Update(stuck with { IsOn = false }));
        Assert.Equal(Notice.ButtonStuck, _board.Notice);
        Assert.True(_board.Update(stuck));
    }

    [Theory]
    [InlineData(Notice.ButtonUnsteady, Notice.ButtonUnsteady)]
    [InlineData(Notice.DisplayLost, Notice.DisplayLost)]
    [InlineData(Notice.ValveSlow, Notice.None)]
    public void While_nothing_is_on_only_that_is_told_which_may_be_why_nothing_begins(Notice part, Notice told)
    {
        _board.Update(new() { Part = part, IsBottleFull = true, IsLeaking = true, IsScaleLost = true, IsPadGivenUp = true, Shortfall = Shortfall.Supply });
        Assert.Equal(told, _board.Notice);
    }
}
