using System.Diagnostics;
using System.Text.RegularExpressions;
using LetDown.SystemTests.App;
using LetDown.SystemTests.Firmware;

namespace LetDown.SystemTests.Bench;

/// <summary>The simulated bench of a running firmware, used by a client that is not ours: Debian's PyVISA.</summary>
public sealed partial class PyVisaTests
{
    /// <summary>Debian's own: another that comes first in the path may not have its packages.</summary>
    private const string Python = "/usr/bin/python3";

    private const string Client = """
        import sys, pyvisa
        bench = pyvisa.ResourceManager("@py").open_resource(f"TCPIP::127.0.0.1::{sys.argv[1]}::SOCKET", read_termination="\n", write_termination="\n")
        bench.timeout = 5000
        for line in sys.argv[2:]:
            print(bench.query(line) if "?" in line else bench.write(line) and "")
        """;

    [Fact]
    public async Task The_example_of_the_docs_works_as_it_stands()
    {
        await DemandAsync();
        var page = await File.ReadAllTextAsync(Path.Combine(Root, "docs/testing/bench.md"), TestContext.Current.CancellationToken);
        using var folder = new TempFolder();
        var port = FreePort.Find();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--scpi", port);
        var outcome = await RunAsync("-c", Example().Match(page).Groups["code"].Value, port);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("LetDown,Simulated bench,SIM-0000000001,", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("0,\"No error\"\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_and_channels_come_as_a_client_knows_them()
    {
        await DemandAsync();
        using var folder = new TempFolder();
        var port = FreePort.Find();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--scpi", port, "--mother", "4");
        var outcome = await RunAsync("-c", Client, port, "*IDN?", "FOO", "SOUR:LEAK 700,(@left)", "SYST:ERR?;ERR?;ERR?", "SOUR:LEAK 0.25,(@1:2);LEAK? (@2,1);:OUTP:VENT?", "*ESR?");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("LetDown,Simulated bench,SIM-0000000004,", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["-113,\"Undefined header;FOO\";-222,\"Data out of range;700 is not from 0 to 100\";0,\"No error\"", "0.25,0.25;0,0", "176"],
            lines[1..]);
    }

    private static string Root => new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Parent!.Parent!.Parent!.Parent!.FullName;

    private static async Task DemandAsync()
    {
        if (!File.Exists(Python) || (await RunAsync("-c", "import pyvisa, pyvisa_py")).ExitCode != 0)
        {
            Assert.Skip("PyVISA is not installed: apt install python3-pyvisa python3-pyvisa-py");
        }
    }

    private static async Task<Outcome> RunAsync(params string[] line)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, ["-W", "ignore", .. line]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        return await Tools.EndAsync(process);
    }

    [GeneratedRegex("```python\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
