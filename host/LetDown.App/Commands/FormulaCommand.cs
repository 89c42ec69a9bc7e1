using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Screens;

namespace LetDown.App.Commands;

/// <summary><c>letdown formula</c>: which tricks help her, and what to try next.</summary>
internal sealed class FormulaCommand
{
    private readonly Option<bool> _simulated = new("--simulated") { Description = "Learn from simulated sessions instead of yours." };
    private readonly Option<string?> _without = new("--without") { Description = "What you cannot or will not do tonight, such as warm,picture.", HelpName = "LIST" };

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var command = new Command("formula", "Say which tricks help your milk to let down, how well that is known, and what to try next.");
        new FormulaCommand().Fill(command, bench, FormulaScreen.Write, isWhole: true);
        (Command Command, string[] Examples)[] inner =
        [
            One(bench, "suggest", "Suggest a mix for your next session.", FormulaScreen.WriteSuggestion, ["letdown formula suggest", "letdown formula suggest --without warm,picture", "letdown start --tricks suggested"]),
            One(bench, "why", "Say why that mix is suggested.", FormulaScreen.WriteWhy, ["letdown formula why", "letdown formula why --without warm"]),
            FormulaSwitchCommands.Stop(bench), FormulaSwitchCommands.GoOn(bench),
        ];
        foreach (var (sub, lines) in inner)
        {
            command.Subcommands.Add(sub);
            examples.Add(sub, lines);
        }

        return (command, ["letdown formula", "letdown formula suggest", "letdown start --tricks suggested", "letdown formula --json"]);
    }

    private static (Command Command, string[] Examples) One(Func<ParseResult, Workbench> bench, string name, string description, Action<FormulaView> write, string[] examples)
    {
        var command = new Command(name, description);
        new FormulaCommand().Fill(command, bench, write, isWhole: false);
        return (command, examples);
    }

    private void Fill(Command command, Func<ParseResult, Workbench> bench, Action<FormulaView> write, bool isWhole)
    {
        command.Options.Add(_without);
        command.Options.Add(_simulated);
        command.SetAction((line, cancellation) => RunAsync(bench(line), line, write, isWhole, cancellation));
    }

    private async Task<int> RunAsync(Workbench bench, ParseResult line, Action<FormulaView> write, bool isWhole, CancellationToken cancellation)
    {
        // Whole: it tells no amount, but it needs them to know which let-downs showed in the milk.
        using var store = bench.OpenWholeStore();
        var isSimulated = line.GetValue(_simulated);
        var reached = await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var reader = await FormulaReader.ReadAsync(bench, store, isSimulated, cancellation);
        var without = TrickList.Read(reader.Shelf, line.GetValue(_without) ?? "").Select(trick => trick.Id).ToHashSet(StringComparer.Ordinal);
        var view = new FormulaView(bench.Around.Out, reader.Search, reader.Shelf, reader.Search.Suggest(trick => !without.Contains(trick)), isSimulated);
        if (bench.Json && isWhole)
        {
            bench.Print(FormulaJson.From(view));
        }
        else if (bench.Json)
        {
            bench.Print(SuggestionJson.From(view));
        }
        else
        {
            write(view);
        }

        if (!reached)
        {
            SessionsCommand.HintAtPumpThatIsOff(bench);
        }

        return ExitCode.Fine;
    }
}
