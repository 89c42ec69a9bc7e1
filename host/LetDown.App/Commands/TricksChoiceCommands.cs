using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.Host.Tricks;

namespace LetDown.App.Commands;

/// <summary><c>letdown tricks like</c>, <c>off</c> and <c>on</c>: what she thinks of one.</summary>
internal static class TricksChoiceCommands
{
    public static IEnumerable<(Command Command, string[] Examples)> Create(Func<ParseResult, Workbench> bench) =>
    [
        One(bench, "like", "You like it: it is never withheld, whatever it does for your milk.", TrickStanding.Liked, "kept as one that you like. It is never withheld."),
        One(bench, "off", "You do not want it: it is never suggested.", TrickStanding.Off, "never suggested from now on. “letdown tricks on {0}” brings it back."),
        One(bench, "on", "It is one like any other again: neither liked nor off.", TrickStanding.Plain, "one like any other again."),
    ];

    private static (Command Command, string[] Examples) One(Func<ParseResult, Workbench> bench, string name, string description, TrickStanding standing, string says)
    {
        var id = TricksCommand.Argument();
        var command = new Command(name, description) { id };
        command.SetAction((line, cancellation) => SetAsync(bench(line), line.GetValue(id)!, standing, says, cancellation));
        return (command, [$"letdown tricks {name} smell"]);
    }

    private static async Task<int> SetAsync(Workbench bench, string said, TrickStanding standing, string says, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var trick = TricksCommand.Find(await TrickShelf.ReadAsync(store, cancellation), said);
        await store.Tricks.SetStandingAsync(trick.Id, standing, cancellation);
        bench.Say($"{trick.Name}: {says.Replace("{0}", trick.Id, StringComparison.Ordinal)}");
        return ExitCode.Fine;
    }
}
