using LetDown.App;
using LetDown.App.Plots.Runs;
using LetDown.Rig.Reading;
using LetDown.Rig.Reports;
using LetDown.Rig.Running;
using LetDown.Rig.Traces;
using LetDown.Tests.Rig;

namespace LetDown.Tests.App;

/// <summary><c>letdown rig run --plot</c> and <c>--trace</c>.</summary>
public sealed class RunPictureTests
{
    private const string Fine = "name: Nothing happens\nend: 1\nexpect: [{ by: 1, state: idle }]\n";

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Fact]
    public async Task Each_run_has_a_picture_also_one_that_fails_and_none_is_drawn_over_another()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");
        using var failing = new ScenarioFile(Fine.Replace("idle", "paused", StringComparison.Ordinal), "b.yaml");
        var folder = Path.Combine(bench.Folder, "new", "pictures");

        Assert.Equal(1, await bench.RunAsync("rig", "run", fine.Path, failing.Path, fine.Folder, "--plot", folder));
        Assert.Equal(0, await bench.RunAsync("rig", "run", fine.Path, "--plot", folder));

        Assert.Equal(["a-2.png", "a-3.png", "a.png", "b.png"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(folder), file => Assert.Equal(Png, File.ReadAllBytes(file)[..4]));
        Assert.Contains("Drawn: /tmp/x/new/pictures/b.png\n", bench.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_missed_makes_the_picture_longer()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");
        using var failing = new ScenarioFile(Fine.Replace("idle", "paused", StringComparison.Ordinal), "b.yaml");

        Assert.Equal(1, await bench.RunAsync("rig", "run", fine.Path, failing.Path, "--plot", bench.Folder));

        Assert.Equal((1400, 1400), (Size("a").Width, Size("b").Width));
        Assert.True(Size("b").Height > Size("a").Height);

        (int Width, int Height) Size(string name)
        {
            // Two numbers of four bytes, the highest first, behind the file's and its first chunk's head.
            var head = File.ReadAllBytes(Path.Combine(bench.Folder, $"{name}.png")).AsSpan(16, 8);
            return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(head), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(head[4..]));
        }
    }

    [Fact]
    public void A_run_that_was_stopped_or_in_which_nothing_was_seen_can_be_drawn()
    {
        using var file = new ScenarioFile("name: x\nend: 9\ntimeline: [{ at: 0.5, command: start }]\nexpect: [{ by: 1, state: idle }]\n");
        using var stop = new CancellationTokenSource();
        var result = new ScenarioRun(ScenarioReader.Load(file.Path), TimeProvider.System).Run(_ => stop.Cancel(), stop.Token);

        Assert.True(result.IsStopped);
        Assert.Equal(Png, RunPlot.Draw(RunRecord.From(result), result.Trace)[..4]);
        Assert.Equal(Png, RunPlot.Draw(RunRecord.From(result with { ReachedSeconds = 0 }), RunTrace.None)[..4]);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_before_anything_runs()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");

        Assert.Equal(ExitCode.Usage, await bench.RunAsync("rig", "run", fine.Path, "--plot", "/proc/pictures"));
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("rig", "run", fine.Path, "--plot", fine.Path));
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("rig", "run", fine.Path, "--trace", "/nowhere/at/all.csv"));

        Assert.Empty(bench.Printed);
        Assert.StartsWith("--plot /proc/pictures: pictures cannot be written there", bench.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_only_records_are_printed_and_pictures_are_told_beside_them()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");

        Assert.Equal(0, await bench.RunAsync("rig", "run", fine.Path, "--json", "--plot", bench.Folder));

        Assert.StartsWith("{\"version\":1", Assert.Single(bench.Printed.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("Drawn: /tmp/x/a.png", bench.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Traces_are_added_to_one_file_with_its_names_once()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");
        var file = Path.Combine(bench.Folder, "t.csv");

        Assert.Equal(0, await bench.RunAsync("rig", "run", fine.Path, "--trace", file));
        Assert.Equal(0, await bench.RunAsync("rig", "run", fine.Path, "--trace", file));

        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(201, lines.Length);
        Assert.StartsWith("scenario,seconds,lineLeft,", Assert.Single(lines, line => line.Contains("seconds", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
