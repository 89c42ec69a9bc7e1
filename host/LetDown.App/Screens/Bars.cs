namespace LetDown.App.Screens;

/// <summary>Bars made of characters; plain ones where the terminal has no others.</summary>
internal static class Bars
{
    private const string Eighths = " ▁▂▃▄▅▆▇█";
    private const string PlainEighths = " ..::++##";

    /// <summary>A bar that is full at <paramref name="full"/>.</summary>
    public static string Gauge(double value, double full, int width, bool unicode)
    {
        var share = full > 0 ? Math.Clamp(value / full, 0, 1) : 0;
        var filled = (int)Math.Round(share * width, MidpointRounding.AwayFromZero);
        return new string(unicode ? '█' : '#', filled) + new string(unicode ? '░' : '.', width - filled);
    }

    /// <summary>One row of a chart: what of a column's height falls into it, in eighths.</summary>
    /// <param name="height">Height of the column in rows.</param>
    /// <param name="row">0 is the lowest.</param>
    /// <param name="unicode">Whether block characters can be shown.</param>
    public static char Cell(double height, int row, bool unicode)
    {
        var part = (int)Math.Round(Math.Clamp(height - row, 0, 1) * 8, MidpointRounding.AwayFromZero);
        return (unicode ? Eighths : PlainEighths)[part];
    }
}
