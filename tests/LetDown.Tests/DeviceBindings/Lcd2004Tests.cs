using CsCheck;
using Iot.Device.CharacterLcd;
using LetDown.Simulator.Chips;
using LetDown.Tests.Chips;

namespace LetDown.Tests.DeviceBindings;

public sealed class Lcd2004Tests : IDisposable
{
    private readonly SimulatedI2cBus _bus = new();
    private readonly BackpackWires _wires = new();
    private readonly Lcd2004 _lcd;

    public Lcd2004Tests()
    {
        // As a pump that ran before left it: in the middle of a character.
        _wires.Initialise();
        _wires.Text("old");
        _wires.Half(5, 1);
        _bus.Attach(0x27, _wires.Port);
        _lcd = new Lcd2004(_bus.CreateDevice(0x27), uses8Bit: false);
    }

    public void Dispose() => _lcd.Dispose();

    [Fact]
    public void Starts_blank_lit_and_on()
    {
        Assert.True(_wires.Display is { IsOn: true, HasCursor: false, Blinks: false });
        Assert.True(_wires.Port.IsBacklit && _lcd.BacklightOn && _lcd.DisplayOn);
        Assert.All(_wires.Display.Lines(), line => Assert.Equal(new string(' ', 20), line));
        Assert.Equal(new System.Drawing.Size(20, 4), _lcd.Size);
    }

    [Fact]
    public void Any_text_at_any_place_appears() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 19], Gen.Char[' ', '['].Array[1, 20]).Sample((top, left, text) =>
    {
        var shown = new string(text, 0, Math.Min(text.Length, 20 - left));
        _lcd.SetCursorPosition(left, top);
        _lcd.Write(shown);
        return string.Equals(_wires.Display.ReadLine(top).Substring(left, shown.Length), shown, StringComparison.Ordinal);
    }, threads: 1);

    [Fact]
    public void A_custom_character_appears_where_its_code_is_written()
    {
        byte[] drop = [0x04, 0x04, 0x0A, 0x0A, 0x11, 0x11, 0x0E, 0x00];
        _lcd.CreateCustomCharacter(2, drop);
        _lcd.SetCursorPosition(19, 3);
        _lcd.Write("\x02");

        Assert.Equal(drop, _wires.Display.Pattern(2).ToArray());
        Assert.Equal((char)(Hd44780Rom.FirstCustom + 2), _wires.Display.ReadLine(3)[19]);
    }

    [Fact]
    public void Switches_do_what_they_say()
    {
        (_lcd.BacklightOn, _lcd.UnderlineCursorVisible, _lcd.BlinkingCursorVisible) = (false, true, true);
        Assert.False(_wires.Port.IsBacklit);
        Assert.True(_wires.Display is { IsOn: true, HasCursor: true, Blinks: true });

        _lcd.DisplayOn = false;
        _lcd.Write("x");
        Assert.False(_wires.Display.IsOn || _wires.Port.IsBacklit);
    }

    [Fact]
    public void Clear_and_home_go_to_the_top_left()
    {
        _lcd.SetCursorPosition(5, 2);
        _lcd.Write("gone");
        _lcd.Clear();
        _lcd.Write("xbc");
        _lcd.Home();
        _lcd.Write("a");

        Assert.Equal(["abc".PadRight(20), new string(' ', 20)], [_wires.Display.ReadLine(0), _wires.Display.ReadLine(2)]);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(20, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 4)]
    public void Refuses_a_place_that_is_not_on_the_display(int left, int top) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _lcd.SetCursorPosition(left, top));

    [Fact]
    public void Refuses_a_character_that_cannot_be()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _lcd.CreateCustomCharacter(8, new byte[8]));
        Assert.Throws<ArgumentException>(() => _lcd.CreateCustomCharacter(0, new byte[7]));
    }

    [Fact]
    public void A_line_of_text_allocates_nothing() => Assert.Equal(0, Allocation.Of(() => _lcd.Write("twenty characters...")));

    [Fact]
    public void An_absent_display_throws() =>
        Assert.Throws<IOException>(() => new Lcd2004(_bus.CreateDevice(0x3F), uses8Bit: false));
}
