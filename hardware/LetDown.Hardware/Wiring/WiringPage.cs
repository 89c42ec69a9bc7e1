using System.Globalization;
using System.Text;
using LetDown.Board;

namespace LetDown.Hardware.Wiring;

/// <summary>wiring.md: every line, channel and address of board.json, as tables.</summary>
internal static class WiringPage
{
    public static string Write(BoardDescription board)
    {
        var text = new StringBuilder(Heading);
        WriteLines(text, Signals.Of(board));
        WriteHeader(text, Signals.Of(board));
        WriteChannels(text, board);
        WriteAddresses(text, board);
        return text.ToString();
    }

    private static void WriteLines(StringBuilder text, IReadOnlyList<Signal> signals)
    {
        text.Append("## Lines\n\n| signal | GPIO | pin | | goes through | safe value | resistor that keeps it there | the Pi's own at reset | |\n");
        text.Append("| --- | ---: | ---: | --- | --- | --- | --- | --- | --- |\n");
        foreach (var signal in signals)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{signal.Name}` | {signal.Line} | {signal.Pin} | {Word(signal.Kind)} | {signal.Stage} | {signal.Safe} | {signal.Pull} | {PiHeader.PullAtReset(signal.Line)} | {signal.Note} |\n");
        }
    }

    private static string Word(SignalKind kind) => kind switch
    {
        SignalKind.Gated => "out, dropped by the one-shot",
        SignalKind.Driven => "out",
        SignalKind.Heartbeat => "out, toggles each tick",
        SignalKind.Input => "in",
        _ => "bus",
    };

    private static void WriteHeader(StringBuilder text, IReadOnlyList<Signal> signals)
    {
        text.Append("\n## The header, pin by pin\n\n| | pin | pin | |\n| ---: | ---: | :--- | :--- |\n");
        for (var pin = 1; pin < PiHeader.Pins; pin += 2)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {At(pin, signals)} | {pin} | {pin + 1} | {At(pin + 1, signals)} |\n");
        }
    }

    /// <summary>What a pin of the header carries, for people.</summary>
    public static string At(int pin, IReadOnlyList<Signal> signals) => PiHeader.LineAt(pin) is not { } line
        ? PiHeader.PowerAt(pin)
        : signals.FirstOrDefault(signal => signal.Line == line) is { } signal
            ? FormattableString.Invariant($"`{signal.Name}` (GPIO {line})")
            : FormattableString.Invariant($"free (GPIO {line})");

    private static void WriteChannels(StringBuilder text, BoardDescription board)
    {
        text.Append("\n## Channels of the converter\n\n| channel | MCP3208 pin | signal | through |\n| ---: | ---: | --- | --- |\n");
        foreach (var (name, channel, through) in AnalogInputsOf(board).OrderBy(input => input.Channel))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {channel} | {channel + 1} | `{name}` | {through} |\n");
        }
    }

    /// <summary>Analog signals by the names of board.json.</summary>
    public static IEnumerable<(string Name, int Channel, string Through)> AnalogInputsOf(BoardDescription board)
    {
        const string Sensor = "MPXV6115V, buffer, 5.1 kΩ and 10 kΩ, 100 nF";
        var channels = board.Analog.Channels;
        yield return ("analog.lineLeft", channels.Line.Left, Sensor);
        yield return ("analog.lineRight", channels.Line.Right, Sensor);
        yield return ("analog.manifold", channels.Manifold, Sensor);
        yield return ("analog.motorCurrent", channels.MotorCurrent, "50 mΩ, INA180A1 (20 V/V), 1 kΩ and 100 nF");
        yield return ("analog.supply", channels.Supply, "40.2 kΩ and 10 kΩ, 100 nF");
        yield return ("analog.padLeft", channels.Pad.Left, "thermistor to ground, 10 kΩ to the reference, 100 nF");
        yield return ("analog.padRight", channels.Pad.Right, "thermistor to ground, 10 kΩ to the reference, 100 nF");
        yield return ("analog.reference", channels.Reference, "two of 10 kΩ from the reference: half of it, 100 nF");
    }

    private static void WriteAddresses(StringBuilder text, BoardDescription board)
    {
        text.Append("\n## I2C\n\n| address | part | where |\n| --- | --- | --- |\n");
        text.Append(CultureInfo.InvariantCulture, $"| 0x{board.I2c.MultiplexerAddress:X2} | TCA9548A | bus {board.I2c.Bus}, A0 to A2 to ground |\n");
        text.Append(CultureInfo.InvariantCulture, $"| 0x{board.I2c.DisplayAddress:X2} | PCF8574 backpack of the display | bus {board.I2c.Bus}, behind the level shifter to 5 V |\n");
        text.Append(CultureInfo.InvariantCulture, $"| 0x{board.I2c.ScaleAddress:X2} | NAU7802, left | channel {board.Sides.Left.ScaleChannel} of the TCA9548A |\n");
        text.Append(CultureInfo.InvariantCulture, $"| 0x{board.I2c.ScaleAddress:X2} | NAU7802, right | channel {board.Sides.Right.ScaleChannel} of the TCA9548A |\n");
    }

    private const string Heading = """
        # Wiring

        Made from [board.json](board.json) by `dotnet run --project hardware/LetDown.Hardware -- pages`; a test keeps them together. Change the wiring
        there, never here. "Dropped by the one-shot" means: without a beat of the heart the part gets no power, whatever its line says.

        ![The header with its signals](wiring.svg)


        """;
}
