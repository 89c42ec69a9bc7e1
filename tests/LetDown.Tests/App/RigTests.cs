using LetDown.App;
using LetDown.Tests.Rig;

namespace LetDown.Tests.App;

/// <summary><c>letdown rig</c> as a tester meets it.</summary>
public sealed class RigTests
{
    private const string Fine = "name: Nothing happens\nend: 1\nexpect: [{ by: 1, state: idle }]\n";

    [Fact]
    public async Task A_run_that_passes_ends_with_0_and_one_that_fails_with_1_and_both_leave_reports()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");
        using var failing = new ScenarioFile(Fine.Replace("idle", "paused", StringComparison.Ordinal), "b.yaml");
        var junit = Path.Combine(bench.Folder, "results.xml");
        Assert.Equal(0, await bench.RunAsync("rig", "run", fine.Path));
        Assert.Equal(1, await bench.RunAsync("rig", "run", fine.Folder, failing.Path, "--junit", junit, "--record", junit + "l"));
        Assert.Contains("1 of 2 scenarios passed, 1 failed.", bench.Printed, StringComparison.Ordinal);
        Assert.Contains("FAIL  state paused", bench.Printed, StringComparison.Ordinal);
        Assert.Contains("<failure", await File.ReadAllTextAsync(junit, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(junit + "l", TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task A_wrong_file_ends_with_2_before_any_is_run()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");
        using var wrong = new ScenarioFile("name: x\nend: 5\nexpect: [{ by: 1, state: sleeping }]\n", "b.yaml");
        foreach (var deed in (string[])["run", "check"])
        {
            Assert.Equal(2, await bench.RunAsync("rig", deed, fine.Path, wrong.Path));
        }

        Assert.Empty(bench.Printed);
        Assert.Contains($"{wrong.Path}, line 3, column 26: state must be", bench.Error.Output.ReplaceLineEndings("").Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(2, await bench.RunAsync("rig", "run", fine.Path, "--junit", "/nowhere/at/all.xml"));
    }

    [Theory]
    [InlineData("--answers", "a.yaml")]
    [InlineData("--bench", "none.yaml")]
    public async Task A_bench_that_is_not_there_or_not_said_ends_with_2(string option, string value)
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("rig", "run", fine.Path, option, value));
        Assert.Empty(bench.Printed);
    }

    [Fact]
    public async Task An_upset_of_process_or_computer_is_refused_before_any_is_run_and_the_kernel_rig_named()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");
        using var upset = new ScenarioFile("name: x\nend: 5\ntimeline: [{ at: 2, upset: kill }]\nexpect: [{ measure: timeToVent, atMost: 1 }]\n", "b.yaml");

        Assert.Equal(ExitCode.Usage, await bench.RunAsync("rig", "run", fine.Path, upset.Path));

        Assert.Empty(bench.Printed);
        Assert.Contains("the step at 2 s, upset kill: in lockstep there is neither a process nor a computer.", bench.Complained.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(0, await bench.RunAsync("rig", "check", upset.Path));
    }

    [Fact]
    public async Task A_spread_prints_a_line_for_each_measurement_within_80_columns_and_ends_with_1_when_a_run_fails()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");
        using var failing = new ScenarioFile(Fine.Replace("idle", "paused", StringComparison.Ordinal), "b.yaml");

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("rig", "spread", fine.Path, "--runs", "3", "--step", "250"));
        Golden.Matches("rig-spread", bench.Printed);
        Assert.All(bench.Printed.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(ExitCode.Unexpected, await bench.RunAsync("rig", "spread", failing.Path, "--runs", "2"));
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("rig", "spread", fine.Path, "--runs", "1"));
    }

    [Fact]
    public async Task A_spread_is_also_one_line_of_JSON_with_the_value_of_each_run()
    {
        await using var bench = new ConsoleBench();
        using var fine = new ScenarioFile(Fine, "a.yaml");
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("rig", "spread", fine.Path, "--runs", "3", "--step", "250", "--json"));
        using var told = System.Text.Json.JsonDocument.Parse(bench.Printed);
        Assert.Equal("[0,250,500]", told.RootElement.GetProperty("beganMilliseconds").GetRawText());
        Assert.Equal((3, 3), (told.RootElement.GetProperty("runs").GetInt32(), told.RootElement.GetProperty("passed").GetInt32()));
        Assert.All(told.RootElement.GetProperty("measurements").EnumerateArray(), one => Assert.Equal(3, one.GetProperty("values").GetArrayLength()));
    }

    [Fact]
    public async Task What_can_fail_is_listed_without_a_pump()
    {
        await using var bench = new ConsoleBench();
        Assert.Equal(0, await bench.RunAsync("rig", "fail"));
        Assert.Contains("line-left-sensor, line-right-sensor, manifold-sensor\n  off", bench.Printed, StringComparison.Ordinal);
        Assert.EndsWith("No pump is running here, so nothing fails now.\n", bench.Printed, StringComparison.Ordinal);
        Assert.All(bench.Printed.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("rig", "fail", "motor"));
    }

    [Theory]
    [InlineData("rig", "fail", "line-left-sensor", "stuck")]
    [InlineData("rig", "mend")]
    [InlineData("rig", "fail")]
    public async Task A_pump_that_is_real_refuses(params string[] line)
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Info.Simulated = false;
        Assert.Equal(ExitCode.Refused, await bench.RunAsync(line));
        Assert.Equal("This pump is real: failures can only be put into a simulated one.\n", bench.Complained);
    }
}
