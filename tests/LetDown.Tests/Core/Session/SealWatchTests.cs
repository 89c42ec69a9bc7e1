using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>Cycles of 100 mmHg: sealed from 70 on, believed after two, doubted after three.</summary>
public sealed class SealWatchTests
{
    private readonly SealWatch _watch = new();
    private readonly FakeSuction _suction = new() { Peaks = new(100, 0) };

    public SealWatchTests() => _watch.Begin();

    [Theory]
    [InlineData(70, true)]
    [InlineData(69.9, false)]
    public void Two_cycles_that_come_deep_enough_are_believed(double deepest, bool isSealed)
    {
        Cycle(deepest);
        Assert.False(_watch.IsSealed);
        Cycle(deepest);
        Assert.False(_watch.IsSealed); // the second is judged when the third begins
        Cycle(deepest);
        Assert.Equal(isSealed, _watch.IsSealed);
    }

    [Fact]
    public void Three_shallow_cycles_in_a_row_are_a_leak_and_two_good_ones_end_it()
    {
        Cycle(30, 30, 30);
        Assert.False(_watch.IsLeaking);
        Cycle(100);
        Assert.True(_watch.IsLeaking);
        Cycle(100);
        Assert.True(_watch.IsLeaking);
        Cycle(100);
        Assert.False(_watch.IsLeaking);
    }

    [Fact]
    public void A_good_cycle_between_shallow_ones_is_no_leak()
    {
        Cycle(30, 30, 100, 30, 30, 100);
        Assert.False(_watch.IsLeaking);
        Assert.False(_watch.IsSealed);
    }

    [Fact]
    public void A_cycle_that_suction_left_is_not_judged()
    {
        Cycle(30, 30, 30);
        _suction.Target = null;
        Tick(0);
        _suction.Target = new(100);
        Cycle(100);
        Assert.False(_watch.IsLeaking);
    }

    [Fact]
    public void Begun_again_it_knows_nothing()
    {
        Cycle(30, 30, 30, 30);
        _watch.Begin();
        Assert.False(_watch.IsLeaking);
        Cycle(100, 100, 100);
        Assert.True(_watch.IsSealed);
        _watch.Begin();
        Assert.False(_watch.IsSealed);
        Cycle(30, 30, 30);
        Assert.False(_watch.IsLeaking);
    }

    [Fact]
    public void The_deepest_of_a_cycle_counts_and_not_the_last()
    {
        for (var i = 0; i < 3; i++)
        {
            Begin(80);
            Tick(10);
        }

        Assert.True(_watch.IsSealed);
    }

    [Theory]
    [InlineData((int)Shortfall.Seal, true)]
    [InlineData((int)Shortfall.Supply, false)]
    [InlineData((int)Shortfall.Pump, false)]
    [InlineData((int)Shortfall.None, false)]
    public void What_the_motor_has_to_do_tells_a_leak_as_well_of_a_breast_that_is_pumped(int shortfall, bool isLeak)
    {
        var rounds = new Rounds();
        var watches = new SealWatches(rounds, _suction);
        watches.Begin();
        rounds.Begin(LetDown.Core.Programs.Breasts.InTurn, Side.Right);
        _suction.Shortfalls = new((Shortfall)shortfall, Shortfall.None);
        Assert.False(watches.IsLeaking);
        _suction.Shortfalls = new(Shortfall.None, (Shortfall)shortfall);
        Assert.Equal(isLeak, watches.IsLeaking);
        rounds.VisitOther();
        Assert.False(watches.IsLeaking);
    }

    /// <summary>Of two, both must seal; a breast that is not pumped has nothing to seal.</summary>
    [Fact]
    public void All_breasts_that_are_pumped_must_seal()
    {
        var rounds = new Rounds();
        var watches = new SealWatches(rounds, _suction);
        rounds.Begin(LetDown.Core.Programs.Breasts.InTurn, Side.Left);
        _suction.Peaks = new(100, 100);
        Both(watches, 100, 30);
        Assert.True(watches.IsSealed);
        Assert.False(watches.IsLeaking);
        rounds.Begin(LetDown.Core.Programs.Breasts.Together, Side.Left);
        Assert.False(watches.IsSealed);
        Assert.True(watches.IsLeaking);
        watches.Begin();
        Assert.False(watches.IsLeaking);
        Both(watches, 30, 100);
        Assert.False(watches.IsSealed);
        Assert.True(watches.IsLeaking);
        watches.Begin();
        Assert.False(watches.IsLeaking);
        Both(watches, 100, 100);
        Assert.True(watches.IsSealed);
    }

    private void Both(SealWatches watches, double left, double right)
    {
        for (var i = 0; i < 4; i++)
        {
            _suction.CycleBegan = true;
            watches.Update(Lines(0, 0));
            _suction.CycleBegan = false;
            watches.Update(Lines(left, right));
        }
    }

    private static LineSenses Lines(double left, double right)
    {
        var (senses, shut) = (new LineSenses(), new SideActuation { VentClosed = true });
        senses.Update(
            new() { At = default, Sides = new(new() { Line = new(new Vacuum(left), default) }, new() { Line = new(new Vacuum(right), default) }) },
            new() { Motor = Duty.Clamped(0.5), Sides = new(shut, shut) },
            0.01);
        return senses;
    }

    private void Cycle(params double[] deepest)
    {
        foreach (var depth in deepest)
        {
            Begin(0);
            Tick(depth);
            Tick(5);
        }
    }

    private void Begin(double line)
    {
        _suction.CycleBegan = true;
        Tick(line);
        _suction.CycleBegan = false;
    }

    private void Tick(double line) => _watch.Update(_suction, Side.Left, new(line));
}
