using System.Globalization;
using System.Security;
using System.Text;

namespace LetDown.Hardware.Drawing;

/// <summary>A sheet of lines, boxes and words, written as SVG. Lengths are in pixels.</summary>
internal sealed class Svg(double width, double height)
{
    private readonly StringBuilder _body = new();

    public void Line(double x1, double y1, double x2, double y2, string color = "#222", double thickness = 1.5) =>
        Add($"<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"{color}\" stroke-width=\"{thickness}\" stroke-linecap=\"round\"/>");

    public void Path(string data, string fill = "none", string color = "#222", double thickness = 1.5) =>
        Add($"<path d=\"{data}\" fill=\"{fill}\" stroke=\"{color}\" stroke-width=\"{thickness}\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>");

    public void Box(double x, double y, double boxWidth, double boxHeight, string fill = "#fff", string color = "#222") =>
        Add($"<rect x=\"{x}\" y=\"{y}\" width=\"{boxWidth}\" height=\"{boxHeight}\" rx=\"3\" fill=\"{fill}\" stroke=\"{color}\" stroke-width=\"1.5\"/>");

    public void Dot(double x, double y, double radius, string color) =>
        Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{color}\" stroke=\"none\"/>");

    /// <param name="x">Where it is anchored.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="words">The words.</param>
    /// <param name="anchor">start, middle or end.</param>
    /// <param name="size">Height of the letters.</param>
    /// <param name="color">Colour.</param>
    /// <param name="weight">normal or bold.</param>
    public void Text(double x, double y, string words, string anchor = "start", double size = 12, string color = "#222", string weight = "normal") =>
        Add($"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"{size}\" fill=\"{color}\" font-weight=\"{weight}\">{SecurityElement.Escape(words)}</text>");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="DejaVu Sans, Verdana, sans-serif">
        <rect width="{width}" height="{height}" fill="#fff"/>
        {_body}</svg>

        """);

    private void Add(FormattableString element) => _body.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
