using System.Diagnostics;
using System.Text.Json.Nodes;
using LetDown.Rig.Reports;
using LetDown.Tests.Host;
using LetDown.Tests.Rig;

namespace LetDown.Tests.KernelRig;

/// <summary>What holds the simulated board's record against the kernel's (tests/kernel-rig/compare.py), with one that was changed by hand in the kernel's place.</summary>
public sealed class CompareTests
{
    private static readonly Lazy<string> Simulated = new(() => RecordFile.Line(ScenarioFile.Run("""
        name: x
        mother: 2
        end: 60
        timeline:
          - { at: 1, command: start, program: both }
          - { at: 20, command: letDown }
        expect:
          - { by: 21, state: expressing, reason: feltLetDown }
          - { by: 60, journal: letDownOver, side: left }
          - { measure: grams, atLeast: 1 }
        """)));

    [Theory]
    [InlineData("nothing", 0, "")]
    [InlineData("a second's delay of what the milk decides", 0, "")]
    [InlineData("five seconds' delay of what the milk decides", 1, "decided by milk")]
    [InlineData("a tenth of a second's delay of what was asked for", 1, "asked for, or by the clock")]
    [InlineData("another order of what was asked for", 1, "order of entries asked for, or by the clock")]
    [InlineData("an entry less", 1, "entries with state, reason, breast, fault and notice")]
    [InlineData("a gram more", 1, "grams")]
    public async Task What_is_beyond_its_bound_is_marked(string difference, int code, string beyond)
    {
        var (ended, said) = await CompareAsync(Changed(difference));
        Assert.Equal(code, ended);
        Assert.Equal(beyond.Length > 0, said.Contains("| beyond |", StringComparison.Ordinal));
        Assert.Contains(beyond, said.Split('\n').FirstOrDefault(line => line.EndsWith("| beyond |", StringComparison.Ordinal)) ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_of_two_scenarios_are_not_compared() => Assert.Equal(2, (await CompareAsync(record => record["sha256"] = new string('0', 64))).Code);

    private static Action<JsonNode> Changed(string difference) => difference switch
    {
        "nothing" => record => Delay(record, 0, entry => Reason(entry) == "flowFell"),
        "a second's delay of what the milk decides" => record => Delay(record, 1, entry => Reason(entry) == "flowFell"),
        "five seconds' delay of what the milk decides" => record => Delay(record, 5, entry => Reason(entry) == "flowFell"),
        "a tenth of a second's delay of what was asked for" => record => Delay(record, 0.1, entry => Reason(entry) == "feltLetDown"),
        "another order of what was asked for" => record => Exchange(record["events"]!.AsArray()),
        "an entry less" => record => record["events"]!.AsArray().RemoveAt(3),
        "a gram more" => record => record["measurements"]![2]!["value"] = record["measurements"]![2]!["value"]!.GetValue<double>() + 1,
        _ => throw new ArgumentOutOfRangeException(nameof(difference), difference, "Unknown."),
    };

    private static string? Reason(JsonNode entry) => entry["reason"]?.GetValue<string>();

    private static void Delay(JsonNode record, double seconds, Func<JsonNode, bool> which)
    {
        var found = record["events"]!.AsArray().Where(entry => which(entry!)).ToList();
        Assert.NotEmpty(found);
        found.ForEach(entry => entry!["sessionSeconds"] = entry["sessionSeconds"]!.GetValue<double>() + seconds);
    }

    /// <summary>The two entries with which a session begins.</summary>
    private static void Exchange(JsonArray entries)
    {
        var first = entries[0]!;
        entries.RemoveAt(0);
        entries.Insert(1, first);
    }

    private static async Task<(int Code, string Said)> CompareAsync(Action<JsonNode> change)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/python3"), "python3 is not installed.");
        using var folder = new TemporaryFolder();
        var kernel = JsonNode.Parse(Simulated.Value)!;
        change(kernel);
        await File.WriteAllTextAsync(folder.File("simulated"), Simulated.Value, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.File("kernel"), kernel.ToJsonString(), TestContext.Current.CancellationToken);
        using var process = Process.Start(new ProcessStartInfo("python3", [Path.Combine(Repository.Root, "tests/kernel-rig/compare.py"), folder.File("simulated"), folder.File("kernel")])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}
