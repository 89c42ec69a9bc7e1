using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.Host.Tricks;

namespace LetDown.App.Commands;

/// <summary><c>letdown tricks add</c> and <c>remove</c>: tricks of her own.</summary>
internal static class TricksOwnCommands
{
    /// <summary>More than this, and none would ever be used often enough to learn what it does. Our choice.</summary>
    private const int Most = 10;

    public static IEnumerable<(Command Command, string[] Examples)> Create(Func<ParseResult, Workbench> bench) => [Add(bench), Remove(bench)];

    private static (Command Command, string[] Examples) Add(Func<ParseResult, Workbench> bench)
    {
        var name = new Argument<string>("NAME") { Description = "What you call it." };
        var command = new Command("add", "Add a trick of your own.") { name };
        command.SetAction((line, cancellation) => AddAsync(bench(line), line.GetValue(name)!.Trim(), cancellation));
        return (command, ["letdown tricks add \"Herb tea\"", "letdown tricks add \"Feet up\""]);
    }

    private static (Command Command, string[] Examples) Remove(Func<ParseResult, Workbench> bench)
    {
        var id = TricksCommand.Argument();
        var command = new Command("remove", "Take a trick of your own off the list.") { id };
        command.SetAction((line, cancellation) => RemoveAsync(bench(line), line.GetValue(id)!, cancellation));
        return (command, ["letdown tricks remove herb-tea"]);
    }

    private static async Task<int> AddAsync(Workbench bench, string name, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var shelf = await TrickShelf.ReadAsync(store, cancellation);
        var trick = new Trick { Id = TrickCatalogue.IdOf(name), Name = name, IsOwn = true };
        if (Trouble(trick, shelf) is { } trouble)
        {
            throw new AppException(trouble, ExitCode.Usage);
        }

        await store.Tricks.AddOwnAsync(trick, cancellation);
        bench.Say($"Added: {trick.Name}. Type “{trick.Id}” for it, such as “letdown tricks use {trick.Id}”.");
        return ExitCode.Fine;
    }

    private static string? Trouble(Trick trick, TrickShelf shelf) => trick switch
    {
        { Id: "" } or { Id: SuggestedTricks.Word or "next" or "none" } => "Call it something else: a word or two with letters.",
        { Name.Length: > Trick.LongestName } => $"A name has at most {Trick.LongestName} characters.",
        _ when trick.Name.Any(char.IsControl) => "A name is one line of text.",
        _ when shelf.Find(trick.Name) is { } known => $"There is that one already: {known.Name}; type “{known.Id}” for it.",
        _ when shelf.All.All.Count(one => one.IsOwn) >= Most => $"You have {Most} of your own. Remove one that you do not use; else none is used often enough to learn what it does.",
        _ => null,
    };

    private static async Task<int> RemoveAsync(Workbench bench, string said, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var trick = TricksCommand.Find(await TrickShelf.ReadAsync(store, cancellation), said);
        if (!trick.IsOwn)
        {
            throw new AppException($"{trick.Name} is built in. “letdown tricks off {trick.Id}” keeps it from being suggested.", ExitCode.Refused);
        }

        await store.Tricks.RemoveOwnAsync(trick.Id, cancellation);
        bench.Say($"Off the list: {trick.Name}. Sessions in which you used it still say so.");
        return ExitCode.Fine;
    }
}
