using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Tests.Board;

public sealed class BoardDescriptionTests
{
    // Expected values: hardware/board.json, revision A.
    [Fact]
    public void Reads_the_board_file_that_ships()
    {
        var board = BoardFiles.Shipped;

        Assert.Equal("LetDown revision A", board.Name);
        Assert.Equal(20, board.Sides.Left.LineValve.Pin);
        Assert.Equal(TimeSpan.FromSeconds(5), board.Sides[Side.Right].Vent.LongestOn);
        Assert.Equal(TimeSpan.FromMilliseconds(71), board.Heartbeat.OneShot);
        Assert.Equal(4, board.Buttons.Pins[Buttons.Stop]);
        Assert.Equal(new PerSide<int>(5, 6), board.Analog.Channels.Pad);
        Assert.Equal(0.6623, board.Analog.Vacuum.Divider);
        Assert.Equal(0x70, board.I2c.MultiplexerAddress);
        Assert.Equal(200, board.HeadSpaceMillilitres);
    }

    [Fact]
    public void Allows_comments_trailing_commas_and_a_byte_order_mark()
    {
        var text = File.ReadAllText(BoardFiles.ShippedPath).Replace("\"gpioChip\": 0,", "// ours\n\"gpioChip\": 3, /* really */", StringComparison.Ordinal);
        text = '\uFEFF' + text.TrimEnd().TrimEnd('}') + ",}\n// the end";

        Assert.Equal(3, BoardFiles.Load(text).GpioChip);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var refused = Assert.Throws<BoardFileException>(() => BoardDescription.Load("/nowhere/board.json"));

        Assert.Equal("/nowhere/board.json: there is no such board file. Give the path of a board.json.", refused.Message);
    }

    [Theory]
    [InlineData("", "line 1, column 1: this is not JSON")]
    [InlineData("{\n  \"name\": \"x\"\n  \"gpioChip\": 0\n}", "line 3, column 3: this is not JSON")]
    [InlineData("{} {}", "line 1, column 4: this is not JSON")]
    public void Bad_syntax_is_named_with_line_and_column(string text, string expected)
    {
        var refused = Assert.Throws<BoardFileException>(() => BoardFiles.Load(text));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void A_list_for_a_board_is_one_mistake()
    {
        Assert.Equal(["line 1, the whole file: a list stands here; expected an object"], BoardFiles.MistakesIn("[1, 2]"));
    }

    [Fact]
    public void All_mistakes_come_together_in_the_order_of_the_file()
    {
        var text = File.ReadAllText(BoardFiles.ShippedPath)
            .Replace("\"pin\": 21, \"longestOnSeconds\": 5", "\"pin\": 20, \"longestOnSeconds\": 6", StringComparison.Ordinal)
            .Replace("\"referenceVolts\": 3.3", "\"referenceVolts\": \"3.3\"", StringComparison.Ordinal)
            .Replace("\"gpioChip\": 0,", "\"gpioChips\": 0,", StringComparison.Ordinal);

        string[] expected =
        [
            "line 1, the whole file: \"gpioChip\" is missing",
            "line 4, gpioChips: \"gpioChips\" is not known here; expected version, name, gpioChip, motor, buzzer, heartbeat, sides, buttons, analog, i2c, headSpaceMillilitres",
            "line 11, sides.left.vent.pin: pin 20 is already used by sides.left.lineValve.pin (line 10); expected another",
            "line 11, sides.left.vent.longestOnSeconds: 6 stands here; expected a number from 0.1 to 5 s (a board file may lower this limit, never raise it)",
            "line 35, analog.referenceVolts: \"3.3\" stands here; expected a number from 2.5 to 5.5 V",
        ];
        Assert.Equal(expected, BoardFiles.MistakesIn(text));
    }
}
