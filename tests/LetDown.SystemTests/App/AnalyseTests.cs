using System.Runtime.CompilerServices;

namespace LetDown.SystemTests.App;

public sealed class AnalyseTests
{
    /// <summary>A balance at 10 samples/s: two let-downs, three seconds without a line, a bottle lifted and put back 1.3 g heavier.</summary>
    private static readonly string Weights = Beside("weights.csv");

    [Theory]
    [InlineData("analyse")]
    [InlineData("analyse-json", "--json")]
    public async Task Recorded_weights_go_through_the_pumps_own_detector(string golden, params string[] options)
    {
        using var folder = new DemoFolder();
        var outcome = await Tools.LetDownAsync(folder, ["analyse", Weights, .. options]);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(await File.ReadAllTextAsync(Beside($"Golden/{golden}.txt"), TestContext.Current.CancellationToken), outcome.Output);
    }

    [Fact]
    public async Task A_picture_is_drawn()
    {
        using var folder = new DemoFolder();
        var picture = folder.File("flow.png");
        var outcome = await Tools.LetDownAsync(folder, "analyse", Weights, "--plot", picture);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal("PNG"u8.ToArray(), (await File.ReadAllBytesAsync(picture, TestContext.Current.CancellationToken))[1..4]);
    }

    [Fact]
    public async Task A_bad_file_is_told_by_line_and_column_with_exit_code_2()
    {
        using var folder = new DemoFolder();
        var file = folder.File("bad.csv");
        await File.WriteAllTextAsync(file, "seconds,grams_left,grams_right\n0,1,\n0.1,x,\n", TestContext.Current.CancellationToken);
        var outcome = await Tools.LetDownAsync(folder, "analyse", file);
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("line 3, column 2: expected a number with a point, or nothing, found “x”.", outcome.Error, StringComparison.Ordinal);
    }

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
