using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

public sealed class Hd44780ChipTests
{
    private readonly BackpackWires _wires = new();

    public Hd44780ChipTests() => _wires.Initialise();

    [Fact]
    public void Shows_nothing_after_power_on()
    {
        var fresh = new Hd44780Chip();
        Assert.False(fresh.IsOn);
        Assert.All(fresh.Lines(), line => Assert.Equal(new string(' ', 20), line));
    }

    [Theory]
    [InlineData(0x80, 0)]
    [InlineData(0xC0, 1)]
    [InlineData(0x94, 2)]
    [InlineData(0xD4, 3)]
    public void Rows_start_where_the_panel_has_them(byte instruction, int row)
    {
        _wires.Instruct(instruction);
        _wires.Text("Left 12 g");

        Assert.Equal("Left 12 g".PadRight(20), _wires.Display.ReadLine(row));
        Assert.Equal(3, _wires.Display.Lines().Count(line => string.IsNullOrWhiteSpace(line)));
    }

    [Fact]
    public void Text_that_is_too_long_goes_on_in_the_third_line_then_the_second()
    {
        _wires.Text(new string('a', 20) + new string('b', 20) + "c");

        Assert.Equal(["aaaaaaaaaaaaaaaaaaaa", "c".PadRight(20), "bbbbbbbbbbbbbbbbbbbb", new string(' ', 20)], _wires.Display.Lines());
    }

    [Fact]
    public void Writes_backwards_when_told_so()
    {
        _wires.Instruct(0x04, 0x82);
        _wires.Text("abc");

        Assert.StartsWith("cba", _wires.Display.ReadLine(0), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_custom_characters_by_their_place_at_both_their_codes()
    {
        _wires.Instruct(0x40 + (3 * 8));
        _wires.Text("\x1F\x11\x11\x11\x11\x11\x1F\x00");
        _wires.Instruct(0x80);
        _wires.Text("\x03\x0B");

        Assert.Equal($"{(char)(Hd44780Rom.FirstCustom + 3)}{(char)(Hd44780Rom.FirstCustom + 3)}", _wires.Display.ReadLine(0)[..2]);
        Assert.Equal([0x1F, 0x11, 0x11, 0x11, 0x11, 0x11, 0x1F, 0x00], _wires.Display.Pattern(3).ToArray());
    }

    [Fact]
    public void Shifts_the_whole_display_and_home_brings_it_back()
    {
        _wires.Text("abc");
        _wires.Instruct(0x18);
        Assert.StartsWith("bc ", _wires.Display.ReadLine(0), StringComparison.Ordinal);

        _wires.Instruct(0x02);
        Assert.StartsWith("abc", _wires.Display.ReadLine(0), StringComparison.Ordinal);
    }

    [Fact]
    public void Off_hides_and_forgets_nothing()
    {
        _wires.Text("abc");
        _wires.Instruct(0x08);
        Assert.Equal(new string(' ', 20), _wires.Display.ReadLine(0));

        _wires.Instruct(0x0F);
        Assert.StartsWith("abc", _wires.Display.ReadLine(0), StringComparison.Ordinal);
        Assert.True(_wires.Display is { IsOn: true, HasCursor: true, Blinks: true });
    }

    [Fact]
    public void Has_the_signs_of_character_rom_a00()
    {
        // Table 4: yen for the backslash, arrows, degree, micro, ohm.
        _wires.Text("A\\~\x7F\xDF\xE4\xF4");
        Assert.StartsWith("A¥→←°μΩ", _wires.Display.ReadLine(0), StringComparison.Ordinal);
    }

    [Fact]
    public void Comes_into_step_from_the_middle_of_a_character()
    {
        _wires.Half(4, 1);
        _wires.Initialise();
        _wires.Text("ok");

        Assert.StartsWith("ok", _wires.Display.ReadLine(0), StringComparison.Ordinal);
    }
}
