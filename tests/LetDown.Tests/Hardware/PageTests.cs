using LetDown.Board;
using LetDown.Hardware;
using LetDown.Hardware.Wiring;

namespace LetDown.Tests.Hardware;

/// <summary>What is made from board.json and the tables of hardware/ is what is kept there.</summary>
public sealed class PageTests
{
    private static readonly HardwareFolder Folder = new(Path.Combine(Repository.Root, "hardware"));

    public static TheoryData<string> Names => [.. Pages.Of(Folder).Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_that_is_made_is_the_one_that_is_kept(string name)
    {
        var made = Pages.Of(Folder)[name](Folder);
        if (Environment.GetEnvironmentVariable("LETDOWN_RENEW_GOLDEN") == "1")
        {
            File.WriteAllText(Folder.At(name), made);
        }

        Assert.True(
            made == File.ReadAllText(Folder.At(name)),
            $"hardware/{name} is not what its sources make; run 'dotnet run --project hardware/LetDown.Hardware -- pages', then look at it.");
    }

    [Fact]
    public void Every_line_of_the_board_file_is_wired_once_and_to_another_pin()
    {
        var signals = Signals.Of(Folder.Board());
        Assert.Equal(signals.Count, signals.Select(signal => signal.Pin).Distinct().Count());
        Assert.Equal(signals.Count, signals.Select(signal => signal.Name).Distinct().Count());

        // 28 lines; GPIO 0 is the only one that revision A leaves free.
        Assert.Equal(Enumerable.Range(1, 27), signals.Select(signal => signal.Line).Order());
    }

    [Fact]
    public void A_pin_that_is_changed_in_the_board_file_changes_in_the_tables()
    {
        var text = File.ReadAllText(Folder.At("board.json")).Replace("\"vent\": { \"pin\": 21,", "\"vent\": { \"pin\": 0,", StringComparison.Ordinal);
        using var file = new TemporaryBoard(text);
        var page = WiringPage.Write(BoardDescription.Load(file.Path));
        Assert.Contains("| `left.vent` | 0 | 27 |", page, StringComparison.Ordinal);
        Assert.Contains("free (GPIO 21)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pi_5_differs_in_its_pwm_channels_only()
    {
        var (other, board) = (BoardDescription.Load(Folder.At("pi/board-pi5.json")), Folder.Board());
        Assert.Equal((2, 3), (other.Motor.PwmChannel, other.Buzzer.PwmChannel));
        Assert.Equal(Signals.Of(board), Signals.Of(other));
        Assert.Equal(board, other with { Name = board.Name, Motor = board.Motor, Buzzer = board.Buzzer, Sides = board.Sides, Analog = board.Analog });
        Assert.Equal(board.Sides.ToString(), other.Sides.ToString());
    }

    [Fact]
    public void The_header_has_every_line_once()
    {
        var lines = Enumerable.Range(1, PiHeader.Pins).Select(PiHeader.LineAt).OfType<int>();
        Assert.Equal(Enumerable.Range(0, 28), lines.Order());
        Assert.Equal(8, Enumerable.Range(1, PiHeader.Pins).Count(pin => PiHeader.LineAt(pin) is null && PiHeader.PowerAt(pin) == "ground"));
    }

    [Fact]
    public void Whatever_the_one_shot_drops_has_its_pull_down_at_the_gate_and_a_pi_that_pulls_it_down_too()
    {
        foreach (var signal in Signals.Of(Folder.Board()).Where(signal => signal.Kind is SignalKind.Gated or SignalKind.Heartbeat))
        {
            Assert.Contains("10 kΩ to ground", signal.Pull, StringComparison.Ordinal);
            Assert.Equal("down", PiHeader.PullAtReset(signal.Line));
        }
    }

    private sealed class TemporaryBoard : IDisposable
    {
        public TemporaryBoard(string text) => File.WriteAllText(Path, text);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
