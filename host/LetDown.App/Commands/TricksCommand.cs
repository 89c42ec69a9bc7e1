using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Screens;
using LetDown.Host.Store;
using LetDown.Host.Tricks;

namespace LetDown.App.Commands;

/// <summary><c>letdown tricks</c>: what may help her milk to let down.</summary>
internal static class TricksCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var command = new Command("tricks", "List what may help your milk to let down, and note what you use.");
        command.SetAction((line, cancellation) => ListAsync(bench(line), cancellation));
        (Command Command, string[] Examples)[] inner =
            [Show(bench), TricksUseCommands.Use(bench), TricksUseCommands.Skip(bench), TricksGuideCommand.Create(bench), .. TricksChoiceCommands.Create(bench), .. TricksOwnCommands.Create(bench)];
        foreach (var (sub, lines) in inner)
        {
            command.Subcommands.Add(sub);
            examples.Add(sub, lines);
        }

        return (command, ["letdown tricks", "letdown tricks show warm", "letdown tricks use warm imagery", "letdown start --tricks warm,imagery"]);
    }

    /// <summary>The name of one.</summary>
    public static Argument<string> Argument() => new("TRICK") { Description = "What you type for it, as “letdown tricks” shows it." };

    /// <exception cref="AppException">There is no such trick.</exception>
    public static Trick Find(TrickShelf shelf, string said) =>
        shelf.Find(said) ?? throw new AppException($"There is no trick “{said}”. “letdown tricks” lists them, and “letdown tricks add” adds one of your own.", ExitCode.NotFound);

    public static async Task<IReadOnlyCollection<string>> WaitingAsync(Workbench bench, ISessionStore store, CancellationToken cancellation) =>
        [.. (await store.Tricks.GetWaitingAsync(bench.Around.Time.GetUtcNow(), cancellation)).Select(use => use.Trick)];

    private static async Task<int> ListAsync(Workbench bench, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var shelf = await TrickShelf.ReadAsync(store, cancellation);
        var waiting = await WaitingAsync(bench, store, cancellation);
        if (bench.Json)
        {
            bench.Print(shelf.All.All.Select(trick => TrickJson.From(trick, shelf, waiting)));
        }
        else
        {
            TricksScreen.Write(bench.Around.Out, shelf, waiting);
        }

        return ExitCode.Fine;
    }

    private static (Command Command, string[] Examples) Show(Func<ParseResult, Workbench> bench)
    {
        var id = Argument();
        var command = new Command("show", "Say how one is done, and what is known of it.") { id };
        command.SetAction((line, cancellation) => ShowAsync(bench(line), line.GetValue(id)!, cancellation));
        return (command, ["letdown tricks show imagery", "letdown tricks show warm --json"]);
    }

    private static async Task<int> ShowAsync(Workbench bench, string said, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var shelf = await TrickShelf.ReadAsync(store, cancellation);
        var trick = Find(shelf, said);
        var waiting = await WaitingAsync(bench, store, cancellation);
        if (bench.Json)
        {
            bench.Print(TrickJson.From(trick, shelf, waiting));
        }
        else
        {
            TricksScreen.Write(bench.Around.Out, trick, shelf.Of(trick.Id), waiting.Contains(trick.Id));
        }

        return ExitCode.Fine;
    }
}
