using ScottPlot;

namespace LetDown.App.Plots.Runs;

/// <summary>Colours, sizes and words that the parts of a run's picture share.</summary>
internal static class RunStyle
{
    public const float LeftSize = 70;
    public const float RightSize = 20;
    public const float GapSize = 8;
    public const float TextSize = 12;

    /// <summary>What a letter takes at <see cref="TextSize"/>, in the middle of English words; a little more, so that nothing touches.</summary>
    private const double LetterWidth = 6.8;

    public static Color Left => Colors.SteelBlue;

    public static Color Right => Colors.IndianRed;

    /// <summary>What the pump says, over what is so.</summary>
    public static Color LeftTold => Colors.Navy;

    public static Color RightTold => Colors.DarkRed;

    public static Color Wrong => Colors.Red.Darken(0.15);

    public static Color Fine => Colors.SeaGreen;

    public static Color Done => Colors.Black;

    public static Color Noticed => Colors.DarkOrange.Darken(0.15);

    /// <summary>Seconds that a pixel has.</summary>
    public static double Pixel(double span) => span / (RunPlot.Width - LeftSize - RightSize);

    /// <summary>How wide words are drawn, pixels.</summary>
    public static double WidthOf(string text) => text.Length * LetterWidth;

    /// <summary>Words of records as people write them: <c>side ready</c>.</summary>
    public static string Spaced(string word) => string.Concat(word.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>Words on a ground of their own, so that no line makes them hard to read; where curves must not be hidden, on none.</summary>
    public static void Write(Plot plot, string text, double x, double y, Alignment alignment, Color color, Color? ground = null)
    {
        var written = plot.Add.Text(text, x, y);
        (written.LabelFontSize, written.LabelAlignment, written.LabelFontColor) = (TextSize, alignment, color);
        (written.LabelBackgroundColor, written.LabelPadding) = (ground ?? Colors.White.WithAlpha(0.75), 0);
    }

    /// <summary>A line through what is known.</summary>
    public static void Line(Plot plot, IEnumerable<(double At, double Value)> points, Color color, float width, string name = "")
    {
        var known = points.Where(point => !double.IsNaN(point.Value)).ToList();
        if (known.Count == 0)
        {
            return;
        }

        var line = plot.Add.SignalXY(known.ConvertAll(point => point.At).ToArray(), known.ConvertAll(point => point.Value).ToArray(), color);
        (line.LineWidth, line.MarkerSize, line.LegendText) = (width, 0, name);
    }
}
