using System.Globalization;
using System.Text;
using LetDown.Board;

namespace LetDown.Hardware.Wiring;

/// <summary>pi/config.txt: what a Pi's own firmware has to be told, so that every line is in its safe state before Linux runs.</summary>
internal static class PiConfig
{
    public static string Write(BoardDescription board)
    {
        var signals = Signals.Of(board);
        var text = new StringBuilder(Heading);
        text.Append(CultureInfo.InvariantCulture, $"gpio={Lines(signals, signal => signal.IsOutput)}=op,dl\n");
        text.Append("\n# Buttons pull to ground: with a pull-up. Level switches: a wire that broke reads low, which counts as full.\n");
        text.Append(CultureInfo.InvariantCulture, $"gpio={Lines(signals, signal => signal.Name.StartsWith("buttons.", StringComparison.Ordinal))}=ip,pu\n");
        text.Append(CultureInfo.InvariantCulture, $"gpio={Lines(signals, signal => signal.Name.EndsWith(".levelSwitch", StringComparison.Ordinal))}=ip,pd\n");
        return text.ToString();
    }

    private static string Lines(IReadOnlyList<Signal> signals, Func<Signal, bool> which) =>
        string.Join(',', signals.Where(which).Select(signal => signal.Line).Order().Select(line => line.ToString(CultureInfo.InvariantCulture)));

    private const string Heading = """
        # LetDown revision A: append this to /boot/firmware/config.txt of a Pi Zero 2 W, 3, 4 or 5.
        # Made from hardware/board.json; a test keeps them together. Not tried on a Pi yet.
        [all]

        # The converter on SPI 0 with one chip select. Not dtparam=spi=on: that takes GPIO 7 as well, which is a button here.
        dtoverlay=spi0-1cs

        # Scales and display. 100 kHz: the display's PCF8574 is made for no more.
        dtparam=i2c_arm=on,i2c_arm_baudrate=100000

        # Motor on GPIO 18, buzzer on GPIO 19. The headphone output of a Pi 3 or 4 uses the same PWM: off.
        dtoverlay=pwm-2chan,pin=18,func=2,pin2=19,func2=2
        dtparam=audio=off

        # GPIO 14 and 15 are no serial port here. Take console=serial0,115200 out of cmdline.txt, too.
        enable_uart=0

        # GPIO 1 is a light: do not look for a HAT's memory on it.
        force_eeprom_read=0

        # The hardware watchdog, for systemd (RuntimeWatchdogSec=15 in /etc/systemd/system.conf).
        dtparam=watchdog=on

        # Every output low, from the first second: vents open, valves closed, motor, pads and massage motors off, lights dark.

        """;
}
