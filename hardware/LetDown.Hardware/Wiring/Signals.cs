using LetDown.Board;
using LetDown.Board.Description;

namespace LetDown.Hardware.Wiring;

/// <summary>Every GPIO line that a board description uses, in the order of the file.</summary>
internal static class Signals
{
    private const string GatePull = "10 kΩ to ground at the AND gate's input, 10 kΩ at the MOSFET's gate";

    /// <summary>The overlay pwm-2chan puts channel 0 on this line and channel 1 on the next; on a Pi 5 the same lines are channels 2 and 3.</summary>
    private const int FirstPwmLine = 18;

    public static IReadOnlyList<Signal> Of(BoardDescription board) =>
    [
        new("motor.pwm", PwmLine(board.Motor.PwmChannel), SignalKind.Gated, "AND gate, IRLZ34N, 12 V motor", "low: stands", GatePull, "hardware PWM; dtoverlay=pwm-2chan"),
        new("buzzer.pwm", PwmLine(board.Buzzer.PwmChannel), SignalKind.Driven, "BC847, piezo buzzer", "low: silent", "10 kΩ to ground", "hardware PWM"),
        new("heartbeat", board.Heartbeat.Pin, SignalKind.Heartbeat, FormattableString.Invariant($"one-shot, {board.Heartbeat.OneShotMilliseconds} ms"), "still (either level): everything gated drops", "10 kΩ to ground", "rising edges trigger"),
        .. Side("left", board.Sides.Left),
        .. Side("right", board.Sides.Right),
        .. Buttons(board.Buttons),
        .. Buses(board),
    ];

    private static IEnumerable<Signal> Side(string side, SideDescription description)
    {
        yield return new($"{side}.lineValve", description.LineValve.Pin, SignalKind.Gated, "AND gate, IRLML0060, 12 V valve (normally closed)", "low: closed", GatePull);
        yield return new($"{side}.vent", description.Vent.Pin, SignalKind.Gated, "AND gate, IRLML0060, 12 V vent (normally open)", "low: open to air", GatePull);
        yield return new($"{side}.pad", description.Pad.Pin, SignalKind.Driven, "buffer, IRLML0060, thermostat, 12 V pad", "low: cold", GatePull.Replace("AND gate", "buffer", StringComparison.Ordinal), "the one-shot does not drop it");
        yield return new($"{side}.massage", description.Massage.Pin, SignalKind.Driven, "buffer, IRLML0060, massage motor", "low: still", GatePull.Replace("AND gate", "buffer", StringComparison.Ordinal));
        yield return new($"{side}.light", description.Light.Pin, SignalKind.Driven, "1 kΩ, LED to ground", "low: dark", "10 kΩ to ground", LineNote(description.Light.Pin));
        yield return new($"{side}.levelSwitch", description.LevelSwitchPin, SignalKind.Input, "LLC200D3SH through 5.1 kΩ and 10 kΩ", "low: counts as full", "the divider's 10 kΩ", LineNote(description.LevelSwitchPin));
    }

    private static IEnumerable<Signal> Buttons(ButtonsDescription buttons)
    {
        (string Name, int Line)[] all =
        [
            ("stop", buttons.Stop), ("startPause", buttons.StartPause), ("letDown", buttons.LetDown), ("switch", buttons.Switch),
            ("suctionUp", buttons.SuctionUp), ("suctionDown", buttons.SuctionDown),
        ];
        return all.Select(button => new Signal($"buttons.{button.Name}", button.Line, SignalKind.Input, "button to ground", "high: not pressed", "10 kΩ to 3.3 V", LineNote(button.Line)));
    }

    private static IEnumerable<Signal> Buses(BoardDescription board)
    {
        if (board.Analog.SpiBus == 0)
        {
            const string Stage = "MCP3208 from 3.3 V";
            yield return new("analog.clock", 11, SignalKind.Bus, Stage, "–", "none");
            yield return new("analog.toConverter", 10, SignalKind.Bus, Stage, "–", "none");
            yield return new("analog.fromConverter", 9, SignalKind.Bus, Stage, "–", "10 kΩ to ground", "a converter that is not there reads 0, and the reference check says so");
            yield return new("analog.select", board.Analog.ChipSelect == 0 ? 8 : 7, SignalKind.Bus, Stage, "high: not selected", "10 kΩ to 3.3 V");
        }

        if (board.I2c.Bus == 1)
        {
            const string Stage = "TCA9548A, and the display through a level shifter";
            yield return new("i2c.data", 2, SignalKind.Bus, Stage, "–", "1.8 kΩ to 3.3 V on the Pi");
            yield return new("i2c.clock", 3, SignalKind.Bus, Stage, "–", "1.8 kΩ to 3.3 V on the Pi");
        }
    }

    private static int PwmLine(int channel) => FirstPwmLine + (channel % 2);

    /// <summary>Lines that a Pi uses for something else unless it is told not to.</summary>
    private static string LineNote(int line) => line switch
    {
        0 or 1 => "the Pi looks for a HAT here at boot: force_eeprom_read=0; the light may flicker then",
        7 => "free only with dtoverlay=spi0-1cs",
        14 => "serial console of the Pi: enable_uart=0 and no console=serial0 in cmdline.txt; the divider's 5.1 kΩ bears it if it is forgotten",
        15 => "serial console of the Pi: enable_uart=0",
        _ => string.Empty,
    };
}
