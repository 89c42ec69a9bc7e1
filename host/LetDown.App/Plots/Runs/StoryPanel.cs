using LetDown.Rig.Reports;
using LetDown.Rig.Traces;
using ScottPlot;

namespace LetDown.App.Plots.Runs;

/// <summary>What happened: title, what was done and what the pump found, each at its moment, above a band of its states.</summary>
internal sealed class StoryPanel
{
    private const float TitleHeight = 52;
    private const float RowHeight = 20;
    private const float TitleSize = 16;

    /// <summary>What a letter of the title takes of its size, with room to spare.</summary>
    private const float TitleLetter = 0.7f;
    /// <summary>The band's row, and a little more, so that no word touches the frame.</summary>
    private const float Top = 1.25f;

    /// <summary>Of a row of words, above the band.</summary>
    private const double Middle = 1.5;

    private readonly RunRecord _record;
    private readonly RunTrace _trace;
    private readonly double _span;
    private readonly IReadOnlyList<StoryPlace> _placed;
    private readonly int _rows;

    public StoryPanel(RunRecord record, RunTrace trace, double span)
    {
        (_record, _trace, _span) = (record, trace, span);
        _placed = StoryPlace.All(trace.Marks.Select(mark => StoryMark.Of(mark)).OfType<StoryMark>().Concat(Missed(record)), span, RunStyle.Pixel(span));
        _rows = _placed.Select(place => place.Row).DefaultIfEmpty().Max() + 1;
    }

    /// <summary>Pixels.</summary>
    public float Height => TitleHeight + RunStyle.GapSize + ((_rows + Top) * RowHeight);

    public void Draw(Plot plot)
    {
        StateBand.Draw(plot, _trace, _span);
        foreach (var (mark, row, _) in _placed)
        {
            var line = plot.Add.Line(mark.At, 1, mark.At, row + Middle);
            (line.LineColor, line.LineWidth, line.LinePattern, line.MarkerSize) = (mark.Color.WithAlpha(0.5), 1, LinePattern.Dotted, 0);
        }

        foreach (var (mark, row, isLeftOf) in _placed)
        {
            RunStyle.Write(plot, isLeftOf ? $"{mark.Words} " : $" {mark.Words}", mark.At, row + Middle, isLeftOf ? Alignment.MiddleRight : Alignment.MiddleLeft, mark.Color);
            plot.Add.Marker(mark.At, row + Middle, MarkerShape.FilledCircle, 5, mark.Color);
        }

        Dress(plot);
    }

    private void Dress(Plot plot)
    {
        plot.Axes.SetLimitsY(0, _rows + Top);
        plot.Axes.Left.TickLabelStyle.IsVisible = false;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Left.MinorTickStyle.Length = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        var title = Title();
        plot.Title(title, Math.Min(TitleSize, RunPlot.Width / (title.Split('\n').Max(line => line.Length) * TitleLetter)));
        plot.Axes.Title.Label.ForeColor = _record.Verdict == "pass" ? Colors.Black : RunStyle.Wrong;
        (plot.Axes.Title.MinimumSize, plot.Axes.Title.MaximumSize) = (TitleHeight, TitleHeight);
    }

    private string Title() => FormattableString.Invariant(
        $"{_record.Verdict.ToUpperInvariant()}: {_record.Scenario}\n{Path.GetFileName(_record.File)} · {Board()} · {(_record.MotherSeed == 0 ? "" : $"mother {_record.MotherSeed} · ")}{_record.ReachedSeconds:0.#} of {_record.EndSeconds:0.#} s");

    private string Board() => _record.Bench is { } bench ? $"bench “{bench.Name}”" : $"{_record.Board}{(_record.Board == "simulated" ? " board" : "")}";

    /// <summary>What should have come by some time, and did not, at that time.</summary>
    private static IEnumerable<StoryMark> Missed(RunRecord record) =>
        from measurement in record.Measurements
        where measurement is { Verdict: "fail", Kind: "state" or "fault" or "notice" or "journal" or "screen", Unit: "s", AtMost: not null }
        select new StoryMark(measurement.AtMost!.Value, $"missed: {measurement.Name}", RunStyle.Wrong);
}
