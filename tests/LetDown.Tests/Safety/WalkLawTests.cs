using LetDown.Benchmarks.Walk;
using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Safety;

/// <summary>A law that nothing could break would show nothing.</summary>
public sealed class WalkLawTests
{
    private static readonly SideActuation Pulled = new() { LineValveOpen = true, VentClosed = true };
    private static readonly Actuation Pull = new() { Motor = Duty.Clamped(0.5), Sides = new(Pulled, default) };

    [Theory]
    [InlineData(PumpState.Idle)]
    [InlineData(PumpState.Paused)]
    [InlineData(PumpState.Resting)]
    [InlineData(PumpState.Complete)]
    [InlineData(PumpState.Faulted)]
    [InlineData(PumpState.Switching)]
    [InlineData(PumpState.Preparing)]
    public void A_pull_where_none_may_be_is_seen(PumpState state) => Breaks(Tick(state, state) with { Actuation = Pull });

    [Fact]
    public void A_pull_in_stimulation_breaks_nothing() =>
        Assert.Empty(Look(Tick(PumpState.Stimulating, PumpState.Stimulating) with { Actuation = Pull }));

    [Fact]
    public void A_light_beside_a_fault_is_seen() => Breaks(Tick(PumpState.Faulted, PumpState.Faulted, Fault.OverVacuum) with
    {
        Actuation = new() { Sides = new(new() { LightOn = true }, default) },
    });

    [Theory]
    [InlineData(PumpState.Paused, PumpState.Stimulating)]
    [InlineData(PumpState.Idle, PumpState.Preparing)]
    [InlineData(PumpState.Complete, PumpState.Preparing)]
    [InlineData(PumpState.Faulted, PumpState.Idle)]
    public void What_only_a_hand_may_do_is_seen_when_it_happens_by_itself(PumpState from, PumpState to)
    {
        Breaks(Tick(from, to));
        Assert.Empty(Look(Tick(from, to) with { Readings = new() { At = default, Buttons = Buttons.StartPause } }));
    }

    [Fact]
    public void A_fault_that_goes_by_itself_is_seen() => Breaks(Tick(PumpState.Faulted, PumpState.Faulted) with
    {
        Before = new() { State = PumpState.Faulted, Fault = Fault.SensorStale },
    });

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(209)]
    public void A_line_too_deep_that_is_pulled_on_is_seen(double line) => Breaks(Tick(PumpState.Expressing, PumpState.Expressing) with
    {
        After = new() { State = PumpState.Expressing, Line = new(new(line), default) },
        Actuation = Pull,
    });

    [Fact]
    public void A_line_held_for_longer_than_two_seconds_is_seen()
    {
        var laws = new WalkLaws();
        for (var second = 1; second <= 3; second++)
        {
            laws.Look(new(
                new() { At = TimeSpan.FromSeconds(second - 1), State = PumpState.Expressing },
                new() { State = PumpState.Expressing, Line = new(new(60), default) },
                new() { At = TimeSpan.FromSeconds(second) },
                default,
                Pull));
            Assert.Equal(second > 2, laws.Broken.Count > 0);
        }
    }

    private static WalkTick Tick(PumpState from, PumpState to, Fault fault = Fault.None) =>
        new(new() { State = from, Fault = fault }, new() { State = to, Fault = fault }, new() { At = default }, default, Actuation.Safe);

    private static void Breaks(WalkTick tick) => Assert.NotEmpty(Look(tick));

    private static IReadOnlyList<string> Look(WalkTick tick)
    {
        var laws = new WalkLaws();
        laws.Look(tick);
        return laws.Broken;
    }
}
