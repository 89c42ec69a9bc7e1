using LetDown.Board;
using LetDown.Core.Units;
using LetDown.Hardware.Drawing;

namespace LetDown.Hardware.Wiring;

/// <summary>air.svg: how the air goes, with the lines of board.json that move and measure it.</summary>
internal static class AirPicture
{
    private const double Width = 1320;
    private const double Height = 640;
    private const double ManifoldX = 250;
    private const string Tube = "#5b8db8";
    private const double TubeWidth = 5;

    public static string Write(BoardDescription board)
    {
        var svg = new Svg(Width, Height);
        svg.Text(20, 34, $"{board.Name}: how the air goes", size: 20, weight: "bold");
        svg.Text(20, 56, "Drawn without power: both vents open, both line valves shut.", color: "#777");
        Motor(svg, board);
        Line(svg, board, Side.Left, 190);
        Line(svg, board, Side.Right, 450);
        return svg.ToString();
    }

    private static void Motor(Svg svg, BoardDescription board)
    {
        const double Y = 320;
        svg.Line(150, Y, ManifoldX, Y, Tube, TubeWidth);
        svg.Line(ManifoldX, 190, ManifoldX, 450, Tube, TubeWidth);
        svg.Line(60, Y, 24, Y, Tube, TubeWidth);
        svg.Text(24, Y + 42, "blows into the case", size: 11, color: "#555");
        Part(svg, 110, Y, 110, "vacuum pump", "motor.pwm", "#ffe0cc");
        svg.Line(ManifoldX, Y, ManifoldX + 50, Y, Tube, 3);
        Part(svg, ManifoldX + 110, Y, 120, "sensor", FormattableString.Invariant($"analog.manifold, ch {board.Analog.Channels.Manifold}"), "#dcefdc");
    }

    private static void Line(Svg svg, BoardDescription board, Side side, double y)
    {
        var name = side == Side.Left ? "left" : "right";
        var parts = board.Sides[side];
        svg.Line(ManifoldX, y, 1010, y, Tube, TubeWidth);
        Part(svg, 340, y, 120, "line valve (NC)", FormattableString.Invariant($"{name}.lineValve, GPIO {parts.LineValve.Pin}"), "#ffe0cc");
        Branch(svg, 470, y, -70, "sensor", FormattableString.Invariant($"analog.line{(side == Side.Left ? "Left" : "Right")}, ch {board.Analog.Channels.Line[side]}"), "#dcefdc");
        Branch(svg, 540, y, 70, "vent (NO)", FormattableString.Invariant($"{name}.vent, GPIO {parts.Vent.Pin}"), "#ffe0cc");
        svg.Line(540, y + 92, 540, y + 116, Tube, TubeWidth);
        svg.Text(556, y + 116, "air in the case", size: 11, color: "#555");
        Branch(svg, 650, y, -70, "relief valve", "280 mmHg, without power", "#f2f2f2");
        Part(svg, 760, y, 100, "filter", "0.2 µm, hydrophobic", "#f2f2f2");
        Part(svg, 890, y, 110, "barrier", "membrane of the kit", "#f2f2f2");
        Bottle(svg, name, y, parts.LevelSwitchPin, parts.ScaleChannel);
    }

    private static void Bottle(Svg svg, string name, double y, int levelSwitch, int scale)
    {
        svg.Path(FormattableString.Invariant($"M1010 {y - 40} L1060 {y - 14} L1060 {y + 14} L1010 {y + 40} Z"), "#fbe9e7");
        svg.Text(1070, y - 22, $"shield, {name}", size: 12, weight: "bold");
        svg.Box(1060, y - 6, 70, 96, "#eef5fb");
        svg.Box(1062, y + 50, 66, 38, "#fffdf2", "#e8dfb8");
        svg.Text(1138, y + 20, FormattableString.Invariant($"{name}.levelSwitch, GPIO {levelSwitch}"), size: 9.5);
        svg.Line(1126, y + 17, 1136, y + 17);
        svg.Box(1040, y + 92, 110, 10, "#bbb");
        svg.Text(1095, y + 116, FormattableString.Invariant($"scale, channel {scale}"), "middle", 11);
    }

    private static void Branch(Svg svg, double x, double y, double away, string words, string signal, string fill)
    {
        svg.Line(x, y, x, y + away, Tube, 3);
        Part(svg, x, y + away, 128, words, signal, fill);
    }

    private static void Part(Svg svg, double x, double y, double width, string words, string signal, string fill)
    {
        svg.Box(x - (width / 2), y - 22, width, 44, fill);
        svg.Text(x, y - 3, words, "middle", 12, weight: "bold");
        svg.Text(x, y + 13, signal, "middle", 9);
    }
}
