using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Scenarios;
using LetDown.Rig.Scenarios;
using LetDown.Rig.Spreads;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig spread</c>: how far the measurements of a scenario part when it begins a little later.</summary>
internal static class RigSpreadCommand
{
    private const int UsualRuns = 31;
    private const int MostRuns = 1000;
    private const double LongestStep = 60_000;

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var files = ScenarioFiles.Argument();
        var runs = new Option<int>("--runs") { Description = $"How often each is run, 2 to {MostRuns}.", HelpName = "N", DefaultValueFactory = _ => UsualRuns };
        var step = new Option<int>("--step") { Description = $"How many ms later each run begins than the one before, 1 to {LongestStep}.", HelpName = "MS", DefaultValueFactory = _ => 1 };
        runs.Validators.Add(said => Demand(said, said.GetValue(runs), 2, MostRuns));
        step.Validators.Add(said => Demand(said, said.GetValue(step), 1, LongestStep));
        var command = new Command(
            "spread",
            "Run scenarios many times on a simulated pump, each time begun a little later after it was switched on, and print how far each measurement spreads. The mother stays the same; noise does not. Ends with 0 when every run passes, else with 1.")
        {
            files, runs, step,
        };
        command.SetAction((line, cancellation) => Task.Run(
            () => Run(bench(line), ScenarioFiles.Load(line.GetRequiredValue(files)), line.GetValue(runs), TimeSpan.FromMilliseconds(line.GetValue(step)), cancellation), cancellation));
        return (command,
        [
            "letdown rig spread stop.yaml", "letdown rig spread stop.yaml --runs 60 --step 1000", "letdown rig spread stop.yaml --json | jq '.measurements[] | {name, values}'",
        ]);
    }

    private static int Run(Workbench bench, IReadOnlyList<Scenario> scenarios, int runs, TimeSpan step, CancellationToken cancellation)
    {
        ScenarioBatch.DemandSimulated(scenarios);
        var hasPassed = true;
        foreach (var scenario in scenarios)
        {
            var progress = new ProgressLine(bench.Around, scenario.Name);
            var spread = ScenarioSpread.Run(scenario, runs, step, bench.Around.Time, progress.Show, cancellation);
            progress.Clear();
            Tell(bench, spread);
            hasPassed &= spread.HasPassed;
        }

        return hasPassed ? ExitCode.Fine : ExitCode.Unexpected;
    }

    private static void Tell(Workbench bench, ScenarioSpread spread)
    {
        if (bench.Json)
        {
            bench.Print(SpreadJson.From(spread), indented: false);
            return;
        }

        foreach (var line in SpreadText.Lines(spread))
        {
            bench.Say(line);
        }
    }

    private static void Demand(System.CommandLine.Parsing.OptionResult said, double value, double least, double most)
    {
        if (value < least || value > most)
        {
            said.AddError(FormattableString.Invariant($"{said.Option.Name} must be {least} to {most}."));
        }
    }
}
