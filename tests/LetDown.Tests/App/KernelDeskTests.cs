using LetDown.App;
using LetDown.Rig.Reports;
using LetDown.Rig.Traces;
using LetDown.Tests.Rig;

namespace LetDown.Tests.App;

/// <summary><c>letdown rig run --on kernel</c> with a stand-in for the clone's rig: what is handed to it, and what becomes of what it says.</summary>
public sealed class KernelDeskTests
{
    private const string Fine = "name: Nothing happens\nend: 1\nexpect: [{ by: 1, state: idle }]\n";

    /// <summary>Says what it was called with, adds a record for each run, as the rig does.</summary>
    private const string Says = """
        echo "called: ${*:3}"
        echo "waiting for another" >&2
        echo '{"verdict":"pass"}' >>"$2"
        """;

    [Fact]
    public async Task The_rig_of_the_clone_in_which_one_stands_gets_the_files_and_its_lines_are_passed_on()
    {
        await using var bench = Standing(Says);
        using var first = new ScenarioFile(Fine, "a.yaml");
        using var second = new ScenarioFile(Fine, "b.yaml");

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("rig", "run", "--on", "kernel", first.Folder, second.Path));

        Assert.Equal($"called: {first.Path} {second.Path}\n", bench.Printed);
        Assert.Equal("waiting for another\n", bench.Complained);
    }

    [Fact]
    public async Task Records_are_added_to_the_file_and_printed_alone_as_json_and_JUnit_is_the_rigs()
    {
        await using var bench = Standing(Says);
        using var file = new ScenarioFile(Fine);
        var record = Path.Combine(bench.Folder, "runs.jsonl");
        await File.WriteAllTextAsync(record, "before\n", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("rig", "run", "--on", "kernel", file.Path, "--json", "--record", record, "--junit", record + ".xml"));

        Assert.Equal("{\"verdict\":\"pass\"}\n", bench.Printed);
        Assert.Contains($"called: --junit /tmp/x/runs.jsonl.xml {file.Path}\n", bench.Complained, StringComparison.Ordinal);
        Assert.Equal("before\n{\"verdict\":\"pass\"}\n", await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Traces_are_added_to_the_file_and_each_record_that_has_one_is_drawn()
    {
        using var file = new ScenarioFile(Fine, "a.yaml");
        var result = ScenarioFile.Run(Fine);
        // Two lives of a computer, and a run that broke off before its trace.
        await using var bench = Standing($"""
            for file in /scenarios/a.yaml /scenarios/b.yaml /scenarios/a.yaml; do
                cat <<'END' | sed "s|own.yaml|$file|" >>"$2"
            {RecordFile.Line(result with { Scenario = result.Scenario with { File = "own.yaml" } })}
            END
            done
            cat <<'END' >"$4"
            {string.Join(',', TraceFile.Names)}
            a.yaml,0,1,2,3,4,5,6,7,,,,,,idle,,
            a.yaml,0.01,1,2,3,4,5,6,7,,,,,,idle,,
            a.yaml,0,8,2,3,4,5,6,7,,,,,,idle,,
            END
            """);
        var trace = Path.Combine(bench.Folder, "t.csv");

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("rig", "run", "--on", "kernel", file.Path, "--trace", trace, "--plot", bench.Folder));

        Assert.Equal("Drawn: /tmp/x/a.png\nDrawn: /tmp/x/a-2.png\n", bench.Printed);
        Assert.Equal(["a.yaml,0.01,1,2,3,4,5,6,7,,,,,,idle,,", "a.yaml,0,8,2,3,4,5,6,7,,,,,,idle,,"], (await File.ReadAllLinesAsync(trace, TestContext.Current.CancellationToken))[2..]);
    }

    [Fact]
    public async Task Traces_of_a_rig_of_another_version_are_told_to_be_so()
    {
        await using var bench = Standing("echo 'scenario,seconds,other' >\"$4\"");
        using var file = new ScenarioFile(Fine);

        Assert.Equal(ExitCode.Unexpected, await bench.RunAsync("rig", "run", "--on", "kernel", file.Path, "--plot", bench.Folder));

        Assert.StartsWith("The kernel rig of this clone tells its runs in another form than this letdown reads", bench.Complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, ExitCode.Fine)]
    [InlineData(1, ExitCode.Unexpected)]
    [InlineData(2, ExitCode.Usage)]
    [InlineData(77, ExitCode.Unexpected)]
    public async Task It_ends_as_the_rig_ends_and_keeps_the_records_of_what_was_run(int rig, int code)
    {
        await using var bench = Standing($"{Says}\nexit {rig}");
        using var file = new ScenarioFile(Fine);
        var record = Path.Combine(bench.Folder, "runs.jsonl");

        Assert.Equal(code, await bench.RunAsync("rig", "run", "--on", "kernel", file.Path, "--record", record));

        Assert.Single(await File.ReadAllLinesAsync(record, TestContext.Current.CancellationToken));
        Assert.Equal(rig == 77, bench.Complained.Contains("The kernel rig broke off with 77", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Interrupted_it_ends_the_rig_and_all_that_the_rig_has_started()
    {
        await using var bench = Standing("tail -f /dev/null");
        using var file = new ScenarioFile(Fine);
        bench.Interrupted = new(canceled: true);

        Assert.Equal(ExitCode.Interrupted, await bench.RunAsync("rig", "run", "--on", "kernel", file.Path));
    }

    [Fact]
    public async Task Outside_of_a_clone_it_says_where_it_looked()
    {
        await using var bench = new ConsoleBench();
        using var file = new ScenarioFile(Fine);
        bench.CurrentFolder = bench.Folder;

        Assert.Equal(ExitCode.NotFound, await bench.RunAsync("rig", "run", "--on", "kernel", file.Path));

        Assert.Equal("The kernel rig is a part of LetDown's sources, and neither /tmp/x nor a folder above it has tests/kernel-rig/run. Go into a clone and run this again there.\n", bench.Complained);
    }

    [Fact]
    public async Task What_cannot_be_done_on_the_kernel_is_told_before_one_is_booted()
    {
        await using var bench = Standing(Says);
        using var command = new ScenarioFile("name: x\nend: 5\ntimeline: [{ at: 2, command: start }]\nexpect: [{ by: 1, state: idle }]\n");

        Assert.Equal(ExitCode.Usage, await bench.RunAsync("rig", "run", "--on", "kernel", command.Path, "--bench", "bench.yaml"));
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("rig", "run", "--on", "moon", command.Path));
        Assert.Empty(bench.Printed);
    }

    /// <summary>In a folder deep within a clone whose rig is this script.</summary>
    private static ConsoleBench Standing(string script)
    {
        var bench = new ConsoleBench();
        var deep = Directory.CreateDirectory(Path.Combine(bench.Folder, "clone", "docs", "testing"));
        var rig = Path.Combine(Directory.CreateDirectory(Path.Combine(bench.Folder, "clone", "tests", "kernel-rig")).FullName, "run");
        File.WriteAllText(rig, script);
        bench.CurrentFolder = deep.FullName;
        return bench;
    }
}
