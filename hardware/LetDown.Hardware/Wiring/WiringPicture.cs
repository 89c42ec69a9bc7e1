using LetDown.Board;
using LetDown.Hardware.Drawing;

namespace LetDown.Hardware.Wiring;

/// <summary>wiring.svg: the header as it lies on a Pi whose edge is to the right of it, pin 1 at the top left, with what each pin carries.</summary>
internal static class WiringPicture
{
    private const double Row = 30;
    private const double Top = 96;
    private const double Width = 1240;
    private const double Middle = Width / 2;
    private const double PinAway = 16;
    private const double BoxAway = 60;
    private const double BoxWidth = 540;

    private static readonly (SignalKind Kind, string Fill, string Words)[] Groups =
    [
        (SignalKind.Gated, "#ffe0cc", "output dropped by the one-shot"),
        (SignalKind.Heartbeat, "#ffd1dc", "heartbeat"),
        (SignalKind.Driven, "#fff5cc", "other output"),
        (SignalKind.Input, "#dcefdc", "input"),
        (SignalKind.Bus, "#d9e8f8", "bus"),
    ];

    public static string Write(BoardDescription board)
    {
        var signals = Signals.Of(board);
        var rows = PiHeader.Pins / 2;
        var svg = new Svg(Width, Top + (rows * Row) + 20);
        svg.Text(20, 34, $"{board.Name}: the 40-pin header", size: 20, weight: "bold");
        Legend(svg);
        svg.Box(Middle - 34, Top - 18, 68, (rows * Row) + 12, "#333", "#333");
        for (var pin = 1; pin <= PiHeader.Pins; pin++)
        {
            Pin(svg, pin, signals);
        }

        return svg.ToString();
    }

    private static void Legend(Svg svg)
    {
        var x = 20.0;
        foreach (var (_, fill, words) in Groups)
        {
            svg.Box(x, 48, 16, 16, fill);
            svg.Text(x + 22, 61, words);
            x += 40 + (words.Length * 7.4);
        }
    }

    private static void Pin(Svg svg, int pin, IReadOnlyList<Signal> signals)
    {
        var y = Top + (((pin - 1) / 2) * Row);
        var side = pin % 2 == 1 ? -1 : 1;
        var signal = PiHeader.LineAt(pin) is { } line ? signals.FirstOrDefault(candidate => candidate.Line == line) : null;
        svg.Dot(Middle + (side * PinAway), y, 8, "#d4af37");
        svg.Text(Middle + (side * PinAway), y + 4, FormattableString.Invariant($"{pin}"), "middle", 10);
        svg.Line(Middle + (side * (PinAway + 8)), y, Middle + (side * BoxAway), y);
        var left = side < 0 ? Middle - BoxAway - BoxWidth : Middle + BoxAway;
        if (signal is null)
        {
            svg.Text(Middle + (side * (BoxAway + 6)), y + 4, PiHeader.LineAt(pin) is { } free ? FormattableString.Invariant($"GPIO {free}, free") : PiHeader.PowerAt(pin), side < 0 ? "end" : "start", color: "#777");
            return;
        }

        svg.Box(left, y - 12, BoxWidth, 24, Groups.Single(group => group.Kind == signal.Kind).Fill);
        svg.Text(left + 8, y + 4, signal.Name, weight: "bold");
        svg.Text(left + 166, y + 4, FormattableString.Invariant($"GPIO {signal.Line}"));
        svg.Text(left + 228, y + 4, signal.Stage, size: 11);
    }
}
