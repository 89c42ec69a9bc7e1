using System.CommandLine;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig;

/// <summary>The rig's command line.</summary>
internal static class RigCommands
{
    private const int Failed = 1;
    private const int BadFile = 2;

    public static RootCommand Root() => new("""
        LetDown's rig: runs scenario files on the simulated pump in lockstep, faster than real time, and holds them to what they expect.

        Exit codes: 0 everything passed, 1 something failed, 2 a file is wrong.

        Example:
          dotnet run -c Release --project tests/LetDown.Rig -- run tests/LetDown.SystemTests/scenarios/*.yaml
        """)
    {
        Run(),
    };

    private static Command Run()
    {
        var files = new Argument<string[]>("file") { Description = "Scenario files (YAML).", Arity = ArgumentArity.OneOrMore };
        var command = new Command("run", "Runs scenarios; prints each measurement with its limits, PASS or FAIL.") { files };
        command.SetAction(parsed =>
        {
            try
            {
                return Run(parsed.GetRequiredValue(files), parsed.InvocationConfiguration.Output) ? 0 : Failed;
            }
            catch (ScenarioException e)
            {
                parsed.InvocationConfiguration.Error.WriteLine(e.Message);
                return BadFile;
            }
        });
        return command;
    }

    /// <summary>Reads all files before it runs any: a mistake in the last one is told at once.</summary>
    private static bool Run(string[] files, TextWriter output)
    {
        var scenarios = Array.ConvertAll(files, Scenario.Load);
        var hasPassed = true;
        foreach (var scenario in scenarios)
        {
            output.WriteLine(scenario.Name);
            foreach (var finding in new ScenarioRun(scenario).Run())
            {
                output.WriteLine($"  {finding}");
                hasPassed &= finding.HasPassed;
            }
        }

        return hasPassed;
    }
}
