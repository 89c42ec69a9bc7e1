using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Host.Diary;
using LetDown.Host.Store;
using LetDown.Host.Tricks;

namespace LetDown.App.Commands;

/// <summary><c>letdown tricks use</c> and <c>skip</c>: what she used in a session, or will in the next.</summary>
internal static class TricksUseCommands
{
    public static (Command Command, string[] Examples) Use(Func<ParseResult, Workbench> bench)
    {
        var tricks = Tricks(ArgumentArity.OneOrMore);
        var (session, next) = Where();
        var command = new Command("use", "Note what you will use in your next session, or used in one.") { tricks, session, next };
        command.SetAction((line, cancellation) => UseAsync(bench(line), line.GetValue(tricks)!, Session(line, session, next), cancellation));
        return (command, ["letdown tricks use warm imagery", "letdown tricks use suggested", "letdown tricks use smell --session last", "letdown tricks use hands --session 5e55"]);
    }

    public static (Command Command, string[] Examples) Skip(Func<ParseResult, Workbench> bench)
    {
        var tricks = Tricks(ArgumentArity.ZeroOrMore);
        tricks.Description += " All of them when left out.";
        var (session, next) = Where();
        var command = new Command("skip", "Say that you did not use it after all, or will not.") { tricks, session, next };
        command.SetAction((line, cancellation) => SkipAsync(bench(line), line.GetValue(tricks)!, Session(line, session, next), cancellation));
        return (command, ["letdown tricks skip", "letdown tricks skip imagery", "letdown tricks skip warm --session last"]);
    }

    private static Argument<string[]> Tricks(ArgumentArity arity) => new("TRICK") { Description = "What you type for it, as “letdown tricks” shows it.", Arity = arity };

    private static (Option<string?> Session, Option<bool> Next) Where() =>
        (new("--session") { Description = "A session that has begun: “last”, or the beginning or end of its name.", HelpName = "ID" }, new("--next") { Description = "Your next session; so it is when nothing is said." });

    /// <summary>Null for the next one.</summary>
    private static string? Session(ParseResult line, Option<string?> session, Option<bool> next) => (line.GetValue(session), line.GetValue(next)) switch
    {
        (not null, true) => throw new AppException("Say --session or --next, not both.", ExitCode.Usage),
        (var id, _) => id == "next" ? null : id,
    };

    private static Task<int> UseAsync(Workbench bench, string[] said, string? session, CancellationToken cancellation) => (session, said) switch
    {
        (null, _) => UseNextAsync(bench, said, cancellation),
        (_, _) when said.Contains(SuggestedTricks.Word) => throw new AppException("What is suggested is for your next session. Name the tricks that you used.", ExitCode.Usage),
        _ => SessionFinder.RunAsync(
            bench,
            session,
            async (store, found) =>
            {
                var tricks = await FindAsync(store, said, cancellation);
                await store.Tricks.AddAsync(found.PumpId, found.Id, Uses(bench, tricks), cancellation);
                bench.Say($"Noted for the session of {Figures.When(found.StartedAt, bench.Around.Time)}: {TrickWords.Names(tricks)}.");
            },
            cancellation),
    };

    private static async Task<int> UseNextAsync(Workbench bench, string[] said, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var tricks = said is [SuggestedTricks.Word] ? await SuggestedTricks.ReadAsync(bench, cancellation) : await FindAsync(store, said, cancellation);
        if (tricks.Count == 0)
        {
            bench.Say("No tricks are suggested, so there is nothing to note.");
            return ExitCode.Fine;
        }

        await store.Tricks.AddAsync(null, null, Uses(bench, tricks), cancellation);
        bench.Say($"Noted for your next session, if it begins within {IDiary.NextWithin.TotalHours:0} hours: {TrickWords.Names(tricks)}.");
        HintAtPump(bench, tricks);
        return ExitCode.Fine;
    }

    private static async Task<int> SkipAsync(Workbench bench, string[] said, string? session, CancellationToken cancellation)
    {
        if (session is not null)
        {
            return await SessionFinder.RunAsync(
                bench,
                session,
                async (store, found) => Tell(bench, await store.Tricks.SkipAsync(found.PumpId, found.Id, await IdsAsync(store, said, cancellation), cancellation)),
                cancellation);
        }

        using var store = bench.OpenStore();
        Tell(bench, await store.Tricks.SkipAsync(null, null, await IdsAsync(store, said, cancellation), cancellation));
        return ExitCode.Fine;
    }

    private static async Task<IReadOnlyList<Trick>> FindAsync(ISessionStore store, string[] said, CancellationToken cancellation)
    {
        var shelf = await TrickShelf.ReadAsync(store, cancellation);
        return [.. said.Select(one => TricksCommand.Find(shelf, one)).Distinct()];
    }

    private static async Task<IReadOnlyCollection<string>> IdsAsync(ISessionStore store, string[] said, CancellationToken cancellation) =>
        [.. (await FindAsync(store, said, cancellation)).Select(trick => trick.Id)];

    private static IReadOnlyList<TrickUse> Uses(Workbench bench, IReadOnlyList<Trick> tricks) => [.. tricks.Select(trick => TrickShelf.Use(trick, bench.Around.Time.GetUtcNow()))];

    private static void Tell(Workbench bench, int count) => bench.Say(count == 0 ? "Nothing of that kind was noted." : "Taken back.");

    /// <summary>A note alone does not warm.</summary>
    private static void HintAtPump(Workbench bench, IReadOnlyList<Trick> tricks)
    {
        var pumps = tricks.Where(trick => trick.Doer != TrickDoer.Her).Select(trick => trick.Id).ToList();
        if (pumps.Count > 0)
        {
            bench.Hint($"If the pump is to do its part, begin with “letdown start --tricks {string.Join(',', pumps)}”.");
        }
    }
}
