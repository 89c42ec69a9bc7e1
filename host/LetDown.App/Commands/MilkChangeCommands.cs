using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.App.Settings;
using LetDown.Host.Diary;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown milk use</c>, <c>move</c> and <c>discard</c>.</summary>
internal static class MilkChangeCommands
{
    /// <summary>Less than this left in a bottle is nothing, g: what the screens round away.</summary>
    private const double Nothing = 0.05;

    public static IEnumerable<(Command Command, string[] Examples)> Create(Func<ParseResult, Workbench> bench) => [Use(bench), Move(bench), Discard(bench)];

    private static (Command Command, string[] Examples) Use(Func<ParseResult, Workbench> bench)
    {
        var label = Label();
        var amount = new Argument<double>("AMOUNT")
        {
            Description = "How much of it; all when left out.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = Amounts.Grams("AMOUNT is an amount such as 30g, 30ml or 1oz."),
        };
        var command = new Command("use", "Your baby got it: take it off the list, or some of it.") { label, amount };
        command.SetAction((line, cancellation) => OnAsync(bench(line), line.GetValue(label)!, (store, milk) => UseAsync(bench(line), store, milk, line.GetValue(amount), cancellation), cancellation));
        return (command, ["letdown milk use 3", "letdown milk use 3 30ml", "letdown milk use \"Mon night\""]);
    }

    private static (Command Command, string[] Examples) Move(Func<ParseResult, Workbench> bench)
    {
        var label = Label();
        var places = new MilkPlaces();
        var command = new Command("move", "Move it between fridge and freezer.") { label };
        places.AddTo(command);
        command.SetAction((line, cancellation) =>
        {
            var place = places.Of(line);
            return OnAsync(bench(line), line.GetValue(label)!, (store, milk) => MoveAsync(bench(line), store, milk, place, cancellation), cancellation);
        });
        return (command, ["letdown milk move 3 --freezer", "letdown milk move 3 --fridge"]);
    }

    private static (Command Command, string[] Examples) Discard(Func<ParseResult, Workbench> bench)
    {
        var label = Label();
        var command = new Command("discard", "You poured it away: take it off the list.") { label };
        command.SetAction((line, cancellation) => OnAsync(
            bench(line),
            line.GetValue(label)!,
            async (store, milk) =>
            {
                await store.Stock.RemoveAsync(milk.Id, cancellation);
                bench(line).Say($"Off the list: {MilkWords.Sentence(milk, bench(line).Around.Time)}.");
            },
            cancellation));
        return (command, ["letdown milk discard 3"]);
    }

    private static Argument<string> Label() => new("LABEL") { Description = "What is written on it, as “letdown milk” shows it." };

    private static async Task<int> OnAsync(Workbench bench, string label, Func<ISessionStore, StoredMilk, Task> change, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var found = (await store.Stock.ListAsync(cancellation)).FirstOrDefault(one => one.Label.Equals(label.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new AppException($"Nothing in the fridge or the freezer is called “{label}”. “letdown milk” lists what there is.", ExitCode.NotFound);
        await change(store, found);
        return ExitCode.Fine;
    }

    private static async Task UseAsync(Workbench bench, ISessionStore store, StoredMilk milk, double grams, CancellationToken cancellation)
    {
        // An amount that is hidden still counts.
        using var whole = bench.OpenWholeStore();
        var known = (await whole.Stock.ListAsync(cancellation)).First(one => one.Id == milk.Id).Grams;
        if (grams <= 0 || (known is { } all && Math.Abs(all - grams) < Nothing))
        {
            await store.Stock.RemoveAsync(milk.Id, cancellation);
            bench.Say($"Used: {MilkWords.Sentence(milk, bench.Around.Time)}. It is off the list.");
            return;
        }

        if (!await store.Stock.TakeAsync(milk.Id, grams, cancellation))
        {
            throw new AppException(
                known is null ? $"How much is in {milk.Label} is not known. Leave the amount out to use all of it." : $"There is not that much in {milk.Label}. Leave the amount out to use all of it.",
                ExitCode.Refused);
        }

        bench.Say(bench.AreVolumesHidden ? $"Used some of {milk.Label}." : $"Used {Figures.Grams(grams)} of {milk.Label}; {Figures.Grams(known!.Value - grams)} are left.");
    }

    private static async Task MoveAsync(Workbench bench, ISessionStore store, StoredMilk milk, MilkPlace place, CancellationToken cancellation)
    {
        var (rule, time) = (StorageSettings.Read(bench.Around), bench.Around.Time);
        if (milk.Place == place)
        {
            throw new AppException($"{milk.Label} is in the {MilkWords.Of(place)} already.", ExitCode.Refused);
        }

        if (place == MilkPlace.Freezer && milk.IsThawed)
        {
            // MS04.
            throw new AppException($"{milk.Label} has been frozen before, and milk that has thawed is not frozen again. {MilkWords.UseBySentence(milk, rule, time)}", ExitCode.Refused);
        }

        if (place == MilkPlace.Freezer && MilkWords.IsPast(milk, rule, time))
        {
            throw new AppException($"{milk.Label} is past its time in the fridge by your rule, so it is not frozen. “letdown milk discard {milk.Label}” takes it off the list.", ExitCode.Refused);
        }

        var moved = milk.MovedTo(place, time.GetUtcNow());
        await store.Stock.MoveAsync(moved, cancellation);
        bench.Say($"Moved: {MilkWords.Sentence(moved, time)}. {MilkWords.UseBySentence(moved, rule, time)}");
    }
}
