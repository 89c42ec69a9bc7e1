using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Doctor;
using LetDown.App.Json;
using LetDown.App.Screens;

namespace LetDown.App.Commands;

/// <summary><c>letdown doctor</c>: looks at everything, changes nothing but the store's catch-up.</summary>
internal static class DoctorCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var command = new Command("doctor", "Check pump, store and program, and say what to do about what is wrong.");
        command.SetAction((line, cancellation) => RunAsync(bench(line), cancellation));
        return (command, ["letdown doctor", "letdown doctor --pump unix:/run/letdown/pump.sock", "letdown doctor --json"]);
    }

    private static async Task<int> RunAsync(Workbench bench, CancellationToken cancellation)
    {
        var findings = await Examination.RunAsync(bench, cancellation);
        if (bench.Json)
        {
            bench.Print(findings.Select(FindingJson.From));
        }
        else
        {
            DoctorScreen.Write(bench.Around.Out, findings);
        }

        return findings.FirstOrDefault(finding => finding.Verdict == Verdict.Bad)?.ExitCode ?? ExitCode.Fine;
    }
}
