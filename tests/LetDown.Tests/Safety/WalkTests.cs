using LetDown.Benchmarks.Walk;
using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Tests.Safety;

/// <summary>A short walk; `LetDown.Benchmarks -- walk` goes farther (docs/safety/walk.md).</summary>
public sealed class WalkTests
{
    private const int Depth = 4;

    [Fact]
    public void Whatever_happens_in_whatever_order_the_laws_hold_stop_stops_and_there_is_a_way_out()
    {
        var result = new EveryWay().Run(Depth);

        Assert.Empty(result.Violations);
        Assert.Equal(
            Enum.GetValues<PumpState>().Where(state => state is not (PumpState.Session or PumpState.Pumping)),
            result.States.Order());
        Assert.True(result.Places.Count > 500, $"Only {result.Places.Count} places: the walk does not get about.");
    }

    [Fact]
    public void Everything_that_can_happen_happens_and_has_a_name_of_its_own()
    {
        var names = WalkEvents.All.Select(happens => happens.Name).ToArray();
        Assert.Equal(names.Distinct(), names);
        Assert.All(Enum.GetNames<WalkTrouble>().Skip(1), trouble => Assert.Contains(trouble, names));
        Assert.All(Enum.GetNames<Buttons>().Skip(1), button => Assert.Contains($"press {button}", names));
    }

    [Fact]
    public void A_copy_goes_on_as_the_original_does_and_leaves_it_alone()
    {
        var pump = new WalkedPump();
        WalkEvents.PressStart(pump);
        pump.Board.IsMilkThere = true;
        pump.Run(20);
        var before = pump.Status;

        var copy = new Copier().Copy(pump);
        copy.Run(30);
        Assert.Equal(before, pump.Status);

        pump.Run(30);
        Assert.NotEqual(before, pump.Status);
        Assert.Equal(pump.Status, copy.Status);
        Assert.Equal(pump.Actuation, copy.Actuation);
    }
}
