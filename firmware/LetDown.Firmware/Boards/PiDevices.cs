using System.Globalization;
using LetDown.Board;

namespace LetDown.Firmware.Boards;

/// <summary>What the kernel must offer for a board.</summary>
internal static class PiDevices
{
    public static string GpioChip(BoardDescription board) => Text($"/dev/gpiochip{board.GpioChip}");

    public static IEnumerable<PiDevice> NeededBy(BoardDescription board)
    {
        yield return new(GpioChip(board), "is this a Raspberry Pi?");
        yield return new(Text($"/dev/spidev{board.Analog.SpiBus}.{board.Analog.ChipSelect}"), "put dtoverlay=spi0-1cs in config.txt: dtparam=spi=on would take the line of a button");
        yield return new(Text($"/dev/i2c-{board.I2c.Bus}"), "put dtparam=i2c_arm=on in config.txt");
        yield return new(Text($"/sys/class/pwm/pwmchip{board.Motor.PwmChip}"), "put dtoverlay=pwm-2chan in config.txt");
        if (board.Buzzer.PwmChip != board.Motor.PwmChip)
        {
            yield return new(Text($"/sys/class/pwm/pwmchip{board.Buzzer.PwmChip}"), "put dtoverlay=pwm-2chan in config.txt");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
