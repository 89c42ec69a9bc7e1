namespace LetDown.Tests.Chips;

public sealed class Pcf8574ChipTests
{
    private readonly BackpackWires _wires = new();

    [Fact]
    public void Is_lit_from_power_on_and_as_told_afterwards()
    {
        Assert.True(_wires.Port.IsBacklit);

        _wires.Port.Write([0x00]);
        Assert.False(_wires.Port.IsBacklit);

        _wires.Port.Write([0x08]);
        Assert.True(_wires.Port.IsBacklit);
    }

    [Fact]
    public void Reads_its_pins_back()
    {
        var pins = new byte[2];
        _wires.Port.Write([0xA8]);
        _wires.Port.Read(pins);

        Assert.Equal([0xA8, 0xA8], pins);
    }

    [Fact]
    public void The_display_is_busy_while_it_clears_and_then_shows_its_address()
    {
        _wires.Initialise();
        Assert.Equal(0x80, _wires.Read(data: false) & 0x80);

        // Clearing takes 1.52 ms (table 6); one question is six bytes, 90 µs each.
        var questions = 1;
        while ((_wires.Read(data: false) & 0x80) != 0)
        {
            questions++;
        }

        Assert.InRange(questions, 2, 4);
        _wires.Instruct(0x80 + 0x13);
        Assert.Equal(0x13, _wires.Read(data: false));
    }

    [Fact]
    public void Text_reads_back_and_the_address_counts_on()
    {
        _wires.Initialise();
        _wires.Text("abc");
        _wires.Instruct(0x81);

        Assert.Equal((byte)'b', _wires.Read(data: true));
        Assert.Equal((byte)'c', _wires.Read(data: true));
    }
}
