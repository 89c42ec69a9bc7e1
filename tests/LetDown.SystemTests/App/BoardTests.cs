using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace LetDown.SystemTests.App;

/// <summary>The built console has the built firmware try and calibrate a simulated board.</summary>
public sealed class BoardTests
{
    [Fact]
    public async Task A_simulated_board_passes_and_a_record_is_kept()
    {
        using var folder = new DemoFolder();
        var outcome = await Tools.LetDownAsync(folder, "board", "test", "--no-questions", "--json", "--data", folder.File("data"), "--junit", folder.File("board.xml"));

        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Error);
        var record = JsonNode.Parse(outcome.Output)!;
        Assert.Equal(("passed", true, true), ((string)record["verdict"]!, (bool)record["isSimulated"]!, (bool)record["isWhole"]!));
        Assert.Contains("SIMULATED", outcome.Error, StringComparison.Ordinal);
        var kept = Assert.Single(Directory.GetFiles(folder.File("data/board-tests")));
        Assert.True(JsonNode.DeepEquals(record, JsonNode.Parse(await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken))));
        Assert.Equal("0", XDocument.Load(folder.File("board.xml")).Root!.Element("testsuite")!.Attribute("failures")!.Value);
    }

    [Fact]
    public async Task It_is_refused_while_a_pump_runs()
    {
        using var folder = new DemoFolder();
        await using var pump = await LetDown.SystemTests.Firmware.FirmwareProcess.ServingAsync(folder.Temporary, "--data", folder.File("data"));

        var outcome = await Tools.LetDownAsync(folder, "board", "test", "--no-questions", "--data", folder.File("data"));

        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("A pump is already running", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no such board file", 3, "board", "test", "--no-questions", "--board-file", "/nowhere/board.json")]
    [InlineData("--weight: must be from 50 to 500 g, not \"5\"", 2, "board", "calibrate", "scales", "--weight", "5")]
    [InlineData("Pump:Board: must be one of", 2, "board", "test", "--board", "toaster")]
    public async Task What_cannot_be_is_refused_in_a_sentence(string says, int exitCode, params string[] line)
    {
        using var folder = new DemoFolder();
        var outcome = await Tools.LetDownAsync(folder, [.. line, "--data", folder.File("data")]);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Contains(says, outcome.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_calibration_that_is_wrong_keeps_the_board_from_being_touched_and_names_its_line()
    {
        using var folder = new DemoFolder();
        Directory.CreateDirectory(folder.File("data/board.d"));
        await File.WriteAllTextAsync(folder.File("data/board.d/mine.json"), "{\n\"board\": \"LetDown revision A\",\n\"made\": \"2026-11-28\",\n\"isSimulated\": true,\n\"motor\": {}\n}", TestContext.Current.CancellationToken);

        var outcome = await Tools.LetDownAsync(folder, "board", "test", "--no-questions", "--data", folder.File("data"));

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("line 5, motor: \"motor\" is not known here", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("data/board-tests")));
    }

    [Fact]
    public async Task Ctrl_C_ends_it_in_order()
    {
        using var folder = new DemoFolder();
        using var process = Tools.StartLetDown(folder, "board", "calibrate", "scales", "--data", folder.File("data"));
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await Tools.InterruptAsync(process);

        var outcome = await Tools.EndAsync(process);

        Assert.Equal(130, outcome.ExitCode);
        Assert.Contains("Nothing was changed.", outcome.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("data/board.d")));
    }
}
