using LetDown.Core.Units;
using LetDown.Firmware.Analysis;

namespace LetDown.Tests.Firmware.Analysis;

public sealed class WeightAnalysisTests
{
    private const string Header = "seconds,grams_left,grams_right\n";

    [Theory]
    [InlineData("", "line 1, column 1: expected the header seconds,grams_left,grams_right, found an empty file.")]
    [InlineData("time,grams\n", "line 1, column 1: expected the header seconds,grams_left,grams_right, found “time,grams”.")]
    [InlineData(Header, "line 2, column 1: expected a line of weights, found the end.")]
    [InlineData(Header + "0,1,2\n,1,2\n", "line 3, column 1: expected seconds, found an empty cell.")]
    [InlineData(Header + "0,1\n", "line 2, column 2: expected 3 cells, found 2.")]
    [InlineData(Header + "0,1,NaN\n", "line 2, column 3: expected a number with a point, or nothing, found “NaN”.")]
    [InlineData(Header + "0,1,2\n0,1,2\n", "line 3, column 1: expected more seconds than the 0 before, found 0.")]
    [InlineData(Header + "1e300,1,2\n", "line 2, column 1: expected seconds, found “1e300”.")]
    public void A_bad_file_is_told_by_line_and_column(string text, string message)
    {
        using var reader = new StringReader(text);
        Assert.Equal(message, Assert.Throws<WeightFileException>(() => WeightFile.Read(reader).ToList()).Message);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(100)]
    public void The_same_let_down_is_seen_at_any_rate(int rate)
    {
        // Up to 0.5 g/s in ten seconds (FL02), for a minute.
        var report = WeightAnalysis.Analyse(Rows(rate, 120, t => t is >= 20 and < 80 ? Math.Min(0.5, 0.05 * (t - 20)) : 0), withTraces: false);
        var letDown = Assert.Single(report.LetDowns);
        Assert.Equal("right", letDown.Side);
        Assert.InRange(letDown.OnsetSeconds, 20, 22);
        Assert.InRange(letDown.DetectedAtSeconds, 22, 25);
        Assert.InRange(letDown.EndSeconds, 79, 83);
        Assert.Equal(27.5, letDown.Grams, 0.5);
        Assert.Equal(27.5, report.Grams.Right!.Value, 0.3);
        Assert.Null(report.Grams.Left);
        Assert.InRange(report.HighFlowShare!.Value, 0.95, 1);
    }

    [Fact]
    public void A_slow_press_on_the_scale_that_goes_back_is_withdrawn()
    {
        // Three grams, on and off again in 16 s.
        var report = WeightAnalysis.Analyse(Rows(20, 90, t => t is >= 20 and < 36 ? 0.589 * Math.Sin(Math.PI * (t - 20) / 8) : 0), withTraces: false);
        Assert.Empty(report.LetDowns);
        Assert.Equal(1, report.Withdrawn);
    }

    [Fact]
    public void A_coarse_balance_that_repeats_itself_for_a_minute_is_believed()
    {
        // Five readings a second of a tenth of a gram: at rest all are the same. A pump's own scale would be taken for stuck.
        var rows = Rows(5, 240, t => t is >= 60 and < 120 or >= 200 and < 230 ? 0.4 : 0, noise: 0)
            .Select(row => row with { Grams = new(null, Math.Round(row.Grams.Right!.Value, 1)) });
        var report = WeightAnalysis.Analyse(rows, withTraces: false);
        Assert.Equal(2, report.LetDowns.Count);
        Assert.Equal([60, 200], report.LetDowns.Select(letDown => letDown.OnsetSeconds), (a, b) => Math.Abs(a - b) < 2.5);
        Assert.Equal(36, report.Grams.Right!.Value, 0.3);
    }

    private static IEnumerable<WeightRow> Rows(int rate, double seconds, Func<double, double> flow, double noise = 0.04)
    {
        var random = new Random(1);
        double grams = 100;
        for (var i = 0; i < seconds * rate; i++)
        {
            grams += flow(i / (double)rate) / rate;
            yield return new(i / (double)rate, new PerSide<double?>(null, grams + ((random.NextDouble() - 0.5) * noise)));
        }
    }
}
