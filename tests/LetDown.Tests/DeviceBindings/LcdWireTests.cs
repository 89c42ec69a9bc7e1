using Iot.Device.CharacterLcd;

namespace LetDown.Tests.DeviceBindings;

public sealed class LcdWireTests
{
    [Fact]
    public void A_line_of_text_is_one_message_with_four_bytes_a_character()
    {
        using var device = new RecordedI2c();
        using var lcd = new Lcd2004(device, uses8Bit: false);
        device.Messages.Clear();

        lcd.Write("A");

        // RS and light first; then 'A' = 0x41, each half with E (0x04) up and down.
        Assert.Equal([[0x09, 0x4D, 0x49, 0x1D, 0x19]], device.Messages);
        lcd.Write(new string('x', 20));
        Assert.Equal(81, device.Messages[^1].Length);
    }

    [Fact]
    public void A_controller_with_its_own_bus_gets_control_bytes()
    {
        using var device = new RecordedI2c();
        using var lcd = new Lcd2004(device) { BacklightOn = true };
        Assert.Equal([0x00, 0x38], device.Messages[0]);
        Assert.False(lcd.BacklightOn);
        device.Messages.Clear();

        lcd.SetCursorPosition(1, 3);
        lcd.Write("hi");

        // DDRAM address 0x54 + 1.
        Assert.Equal([[0x00, 0xD5], [0x40, 0x68, 0x69]], device.Messages);
    }

    [Fact]
    public void Disposes_its_device()
    {
        var device = new RecordedI2c();
        new Lcd2004(device, uses8Bit: false).Dispose();

        Assert.True(device.IsDisposed);
    }
}
