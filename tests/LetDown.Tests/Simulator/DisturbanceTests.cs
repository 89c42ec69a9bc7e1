using CsCheck;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Tests.Firmware;

namespace LetDown.Tests.Simulator;

public sealed class DisturbanceTests
{
    private static readonly Gen<(int Seed, Disturbances Disturbances)> AnyWorld = Gen.Select(Gen.Int[0, 100_000], AnyDisturbances.Gen);

    [Fact]
    public void The_same_seed_brings_the_same_disturbances_to_the_last_bit() =>
        AnyWorld.Sample(world =>
        {
            using var one = Pumped(world, 15);
            using var two = Pumped(world, 15);
            Assert.Equal(one.Pump.Disturbed, two.Pump.Disturbed);
            Assert.Equal(one.Pump.Truth, two.Pump.Truth);
            Assert.Equal(one.Share(0), two.Share(0));
        }, iter: 15);

    [Fact]
    public void What_one_kind_does_never_shifts_another() =>
        AnyWorld.Sample(world =>
        {
            using var all = Pumped(world, 15);
            using var still = Pumped((world.Seed, world.Disturbances with { Knocks = default }), 15);
            Assert.Equal(all.Pump.Disturbed.Where(d => d.Kind != DisturbanceKind.Knock), still.Pump.Disturbed);
            Assert.Equal(all.Pump.Truth.Lines, still.Pump.Truth.Lines);
        }, iter: 15);

    [Fact]
    public void Every_disturbance_ends_before_the_next_of_its_kind_and_within_its_bounds() =>
        AnyWorld.Sample(world =>
        {
            using var bench = Pumped(world, 40);
            foreach (var kind in bench.Pump.Disturbed.GroupBy(d => (d.Kind, d.Side)))
            {
                var episodes = Of(world.Disturbances, kind.Key.Kind);
                Assert.All(kind.Zip(kind.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Onset));
                Assert.All(kind, d => Assert.InRange(d.Duration.TotalSeconds, episodes.Seconds.Low - 0.001, episodes.Seconds.High));
                Assert.All(kind, d => Assert.InRange(Math.Abs(d.Size), episodes.Size.Low * 0.999, episodes.Size.High * 1.001));
            }
        }, iter: 15);

    [Fact]
    public void Between_slips_the_seal_leaks_what_it_always_does() =>
        AnyWorld.Sample(world =>
        {
            using var bench = new Bench(world.Seed, world.Disturbances);
            var steady = bench.Pump.Truth.SealLeaks;
            bench.Beat(30_000);
            for (var i = 0; i < 100; i++)
            {
                bench.Beat(97);
                var now = bench.Pump.Now;
                var slips = bench.Pump.Disturbed.Any(d => d is { Kind: DisturbanceKind.SealSlip, Side: Side.Left } && d.End > now);
                Assert.Equal(slips, bench.Pump.Truth.SealLeaks.Left > steady.Left);
            }
        }, iter: 15);

    [Fact]
    public void Milk_in_the_bottle_does_not_care_what_happens_to_its_scale() =>
        AnyWorld.Sample(world =>
        {
            var (seed, all) = world;
            using var calm = Pumped((seed, Disturbances.Calm), 60);
            using var upset = Pumped(
                (seed, new() { Knocks = all.Knocks, CablePulls = all.CablePulls, BottleLifts = all.BottleLifts, Walks = all.Walks }), 60);
            Assert.NotEmpty(upset.Pump.Disturbed);
            Assert.Equal(calm.Pump.Truth.Bottles, upset.Pump.Truth.Bottles);
            Assert.Equal(calm.Pump.Truth.Lines, upset.Pump.Truth.Lines);
        }, iter: 15);

    [Fact]
    public void Vented_lines_are_released_in_200_ms_and_at_ambient_soon_after_whatever_disturbs() =>
        AnyWorld.Sample(world =>
        {
            using var bench = Pumped(world, 10);
            bench.Pull(Side.Left, 1);
            bench.Beat(500);
            bench.Pull(Side.Left, 0);
            bench.Beat(200);

            // Design §6: 200 ms to below 20 mmHg.
            Assert.True(bench.Pump.Truth.Lines.Left < SafetyLimits.Released);
            bench.Beat(300);
            Assert.InRange(bench.Pump.Truth.Lines.Left.MmHg, -0.5, 0.5);
        }, iter: 30);

    [Fact]
    public void A_lively_millisecond_allocates_nothing()
    {
        using var bench = Pumped((3, Disturbances.Lively), 2);
        LockstepTests.AssertAllocatesNothing(
            () =>
            {
                bench.Beat(1);
                _ = bench.Pump.Truth;
            },
            trials: 3,
            ticks: 40_000);
        Assert.NotEmpty(bench.Pump.Disturbed);
    }

    /// <summary>Cycles of 1.1 s on the left.</summary>
    private static Bench Pumped((int Seed, Disturbances Disturbances) world, int seconds)
    {
        var bench = new Bench(world.Seed, world.Disturbances);
        for (var t = 0; t < seconds * 1000; t += 1100)
        {
            bench.Pull(Side.Left, 0.7);
            bench.Beat(400);
            bench.Pull(Side.Left, 0);
            bench.Beat(700);
        }

        return bench;
    }

    private static Episodes Of(Disturbances disturbances, DisturbanceKind kind) => kind switch
    {
        DisturbanceKind.SealSlip => disturbances.SealSlips,
        DisturbanceKind.Knock => disturbances.Knocks,
        DisturbanceKind.CablePull => disturbances.CablePulls,
        DisturbanceKind.BottleLift => disturbances.BottleLifts,
        _ => disturbances.Walks,
    };
}
