using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Screens;
using LetDown.App.Settings;

namespace LetDown.App.Commands;

/// <summary><c>letdown milk</c>: what is in the fridge and the freezer, and what to use first.</summary>
internal static class MilkCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var command = new Command("milk", "Show the milk in your fridge and freezer, what to use first, and until when.");
        command.SetAction((line, cancellation) => ListAsync(bench(line), cancellation));
        foreach (var (inner, lines) in (IEnumerable<(Command, string[])>)[MilkAddCommand.Create(bench), .. MilkChangeCommands.Create(bench), MilkRuleCommand.Create(bench)])
        {
            command.Subcommands.Add(inner);
            examples.Add(inner, lines);
        }

        return (command, ["letdown milk", "letdown milk add --from-session last --fridge", "letdown milk use 3", "letdown milk move 3 --freezer", "letdown milk --json | jq -r '.[0].label'"]);
    }

    private static async Task<int> ListAsync(Workbench bench, CancellationToken cancellation)
    {
        var rule = StorageSettings.Read(bench.Around);
        using var store = bench.OpenStore();
        var milk = await store.Stock.ListAsync(cancellation);
        if (bench.Json)
        {
            bench.Print(rule.InOrder(milk).Select(one => StoredMilkJson.From(one, rule, bench.Around.Time)));
        }
        else
        {
            MilkScreen.Write(bench.Around.Out, milk, rule, bench.Around.Time);
        }

        return ExitCode.Fine;
    }
}
