using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Board;

/// <summary>Through the display's own chips.</summary>
public sealed class PanelFaceTests
{
    [Fact]
    public void The_display_shows_what_was_rendered()
    {
        using var bench = new BoardBench(isSimulated: true).WithI2c();

        bench.Board.ShowPanel(PanelScreens.Pumping);

        string[] expected = ["Left: express    sim", "Suction 150 =====...", "L  23g R   7g  12:34", "SWITCH: right breast"];
        Assert.Equal(expected, bench.Display.Lines());
        Assert.True(bench.Backpack.IsBacklit);
    }

    [Fact]
    public void Each_next_screen_replaces_the_one_before_wholly()
    {
        using var bench = new BoardBench(isSimulated: false).WithI2c();
        foreach (var (_, status) in PanelScreens.All())
        {
            bench.Board.ShowPanel(status);
            Assert.Equal(LetDown.Board.Panel.PanelText.Render(status, isSimulated: false), bench.Display.Lines());
        }
    }

    [Fact]
    public void Nothing_is_sent_or_allocated_while_nothing_changes()
    {
        using var bench = new BoardBench().WithI2c();
        var status = PanelScreens.Pumping;
        bench.Board.ShowPanel(status);
        bench.Board.ShowPanel(status);

        // What the display itself no longer shows stays lost: nobody repeats it.
        bench.Backpack.Write(Clear);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 1; i <= 100; i++)
        {
            bench.Board.ShowPanel(status with { At = TimeSpan.FromMilliseconds(100 * i), Line = new PerSide<Vacuum>(new Vacuum(i), default) });
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.All(bench.Display.Lines(), line => Assert.Equal(string.Empty, line.Trim()));

        bench.Board.ShowPanel(status with { Elapsed = status.Elapsed + TimeSpan.FromSeconds(1) });
        Assert.Equal("                   5", bench.Display.ReadLine(2));
    }

    [Fact]
    public void A_display_that_is_plugged_in_later_comes_alive()
    {
        using var bench = new BoardBench();
        bench.Board.ShowPanel(PanelScreens.Pumping);
        bench.WithI2c();

        bench.Board.ShowPanel(PanelScreens.Pumping with { At = TimeSpan.FromSeconds(4) });
        Assert.Equal(string.Empty, bench.Display.ReadLine(0).Trim());

        bench.Board.ShowPanel(PanelScreens.Pumping with { At = TimeSpan.FromSeconds(5) });
        Assert.StartsWith("Left: express", bench.Display.ReadLine(0), StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_dark_after_some_minutes_of_rest_and_wakes_when_something_happens()
    {
        using var bench = new BoardBench().WithI2c();
        var idle = new PumpStatus();
        bench.Board.ShowPanel(idle);
        bench.Board.ShowPanel(idle with { At = TimeSpan.FromSeconds(179) });
        Assert.True(bench.Backpack.IsBacklit);

        bench.Board.ShowPanel(idle with { At = TimeSpan.FromSeconds(180) });
        Assert.False(bench.Backpack.IsBacklit);

        bench.Board.ShowPanel(idle with { At = TimeSpan.FromSeconds(200), State = PumpState.Preparing });
        Assert.True(bench.Backpack.IsBacklit);
    }

    [Fact]
    public void Stays_lit_as_long_as_a_session_or_a_fault_lasts()
    {
        using var bench = new BoardBench().WithI2c();
        foreach (var state in new[] { PumpState.Paused, PumpState.Faulted })
        {
            bench.Board.ShowPanel(PanelScreens.Pumping with { State = state });
            bench.Board.ShowPanel(PanelScreens.Pumping with { State = state, At = TimeSpan.FromMinutes(9) });
            Assert.True(bench.Backpack.IsBacklit);
        }
    }

    [Fact]
    public void Is_blank_and_dark_when_the_board_is_closed()
    {
        using var bench = new BoardBench().WithI2c();
        bench.Board.ShowPanel(PanelScreens.Pumping);

        bench.Board.Dispose();

        Assert.All(bench.Display.Lines(), line => Assert.Equal(string.Empty, line.Trim()));
        Assert.False(bench.Backpack.IsBacklit);
    }

    /// <summary>The clear command through the backpack: E up and down for each half of 0x01, backlight on.</summary>
    private static readonly byte[] Clear = [0x08, 0x0C, 0x08, 0x1C, 0x18, 0x08];
}
