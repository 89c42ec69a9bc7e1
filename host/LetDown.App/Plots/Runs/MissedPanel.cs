using LetDown.Rig.Reports;
using ScottPlot;

namespace LetDown.App.Plots.Runs;

/// <summary>What failed, in words, below the curves.</summary>
internal sealed class MissedPanel(RunRecord record)
{
    private const float RowHeight = 20;
    private const int MostRows = 12;
    private const int MostLetters = 190;

    private readonly string[] _lines = Lines(record);

    public bool IsEmpty => _lines.Length == 0;

    /// <summary>Pixels.</summary>
    public float Height => (_lines.Length + 1) * RowHeight;

    public void Draw(Plot plot)
    {
        plot.Layout.Frameless();
        plot.HideGrid();
        plot.Axes.SetLimits(0, 1, -_lines.Length - 0.5, 0.5);
        for (var i = 0; i < _lines.Length; i++)
        {
            RunStyle.Write(plot, _lines[i], RunStyle.LeftSize / RunPlot.Width, -i - 0.5, Alignment.MiddleLeft, RunStyle.Wrong);
        }
    }

    private static string[] Lines(RunRecord record)
    {
        string[] all =
        [
            .. record.Bench?.Trouble is { } trouble ? [trouble] : Array.Empty<string>(),
            .. record.Measurements.Where(measurement => measurement.Verdict == "fail").Select(Line),
        ];
        return [.. all.Take(MostRows).Select(Short), .. all.Length > MostRows ? [FormattableString.Invariant($"… and {all.Length - MostRows} more")] : Array.Empty<string>()];
    }

    private static string Line(MeasurementRecord measurement)
    {
        var was = measurement.Value is { } value ? FormattableString.Invariant($"{Math.Round(value, 2):0.##} {measurement.Unit}") : "never";
        var wanted = new LetDown.Rig.Scenarios.Limits(measurement.AtLeast, measurement.AtMost).Told(measurement.Unit);
        return $"FAIL  {measurement.Name}: {was} ({wanted}){(measurement.Note is { } note ? $"; {note}" : "")}";
    }

    private static string Short(string text) => text.Length > MostLetters ? $"{text[..(MostLetters - 1)]}…" : text;
}
