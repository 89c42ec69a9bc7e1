using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

public sealed class EaseDownTests
{
    private readonly EaseDown _ease = new();
    private readonly FakeSuction _suction = new() { Peaks = new(150, 0) };
    private readonly LineSenses _senses = new();
    private TimeSpan _now = TimeSpan.FromHours(1);

    [Fact]
    public void It_eases_until_both_peaks_are_gentle_and_is_down_when_both_lines_are_let_go()
    {
        _ease.Begin(isSuctionOn: true);
        Assert.Equal((true, false), Pass(0.5, 100, 0));
        _suction.Peaks = new(50, 51);
        Assert.Equal((true, false), Pass(0.5, 50, 0));
        _suction.Peaks = new(50, 50);
        Assert.Equal((false, false), Pass(0.5, 19, 0)); // the set point still stands
        _suction.Target = null;
        Assert.Equal((false, false), Pass(0.5, 20, 0));
        Assert.Equal((false, false), Pass(0.5, 0, 20));
        Assert.Equal((false, true), Pass(0.5, 19.9, 19.9));
        _ease.Begin(isSuctionOn: false);
        Assert.False(_ease.IsDown);
    }

    [Fact]
    public void It_never_eases_for_longer_than_four_seconds()
    {
        _ease.Begin(isSuctionOn: true);
        Assert.True(Pass(3.9, 150, 0).IsEasing);
        Assert.False(Pass(0.1, 150, 0).IsEasing);
    }

    [Fact]
    public void With_suction_off_there_is_nothing_to_ease()
    {
        _suction.Target = null;
        _ease.Begin(isSuctionOn: false);
        Assert.Equal((false, true), Pass(0.001, 0, 0));
    }

    [Fact]
    public void She_may_hurry_it_and_it_does_not_begin_again_by_itself()
    {
        _ease.Begin(isSuctionOn: true);
        _ease.Hurry();
        Assert.False(_ease.IsEasing);
        Assert.False(Pass(0.1, 150, 0).IsEasing);
        _ease.Begin(isSuctionOn: true);
        Assert.True(Pass(3.9, 150, 0).IsEasing);
        Assert.False(_ease.IsDown);
    }

    private (bool IsEasing, bool IsDown) Pass(double seconds, double left, double right)
    {
        _now += TimeSpan.FromSeconds(seconds);
        var shut = new SideActuation { VentClosed = true };
        _senses.Update(new() { At = _now, Sides = new(new() { Line = new(new Vacuum(left), _now) }, new() { Line = new(new Vacuum(right), _now) }) }, new() { Motor = Duty.Clamped(0.5), Sides = new(shut, shut) }, seconds);
        _ease.Update(_suction, _senses, seconds);
        return (_ease.IsEasing, _ease.IsDown);
    }
}
