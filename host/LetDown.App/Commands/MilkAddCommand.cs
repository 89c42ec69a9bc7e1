using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Screens;
using LetDown.App.Settings;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using LetDown.Host.Volumes;

namespace LetDown.App.Commands;

/// <summary><c>letdown milk add</c>: a bottle or bag goes into the fridge or the freezer.</summary>
internal sealed class MilkAddCommand
{
    private readonly Argument<double> _amount = new("AMOUNT")
    {
        Description = "How much: 90g, 90ml or 3oz. Left out with --from-session, all of that session.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = Amounts.Grams("AMOUNT is an amount such as 90g, 90ml or 3oz."),
    };

    private readonly MilkPlaces _places = new();
    private readonly Option<string?> _session = new("--from-session") { Description = "The session it came from, as in “sessions show”, or “last”.", HelpName = "ID" };
    private readonly Option<string?> _at = new("--at") { Description = $"When it was pumped: {Moments.Forms}. Left out, just now, or when the session began.", HelpName = "WHEN" };
    private readonly Option<string?> _label = new("--label") { Description = $"What you wrote on it, {StoredMilk.LongestLabel} characters at most. Left out, it gets a number.", HelpName = "LABEL" };

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var options = new MilkAddCommand();
        var command = new Command("add", "Put milk into the fridge or the freezer.") { options._amount };
        options._places.AddTo(command);
        command.Options.Add(options._session);
        command.Options.Add(options._at);
        command.Options.Add(options._label);
        command.SetAction((line, cancellation) => options.RunAsync(bench(line), line, cancellation));
        return (command,
        [
            "letdown milk add 90ml --fridge", "letdown milk add --from-session last --fridge", "letdown milk add 3oz --freezer --at \"yesterday 22:15\" --label \"Mon night\"",
        ]);
    }

    private async Task<int> RunAsync(Workbench bench, ParseResult line, CancellationToken cancellation)
    {
        var rule = StorageSettings.Read(bench.Around);
        var milk = Milk(bench, line);
        if (line.GetValue(_session) is not { } session)
        {
            // Whole: what is hidden is kept all the same.
            using var store = bench.OpenWholeStore();
            await KeepAsync(bench, store, milk, rule, cancellation);
            return ExitCode.Fine;
        }

        return await SessionFinder.RunWholeAsync(bench, session, async (store, found) => await KeepAsync(bench, store, await FromAsync(store, milk, found, line, cancellation), rule, cancellation), cancellation);
    }

    private StoredMilk Milk(Workbench bench, ParseResult line)
    {
        var label = (line.GetValue(_label) ?? "").Trim();
        if (label.Length > StoredMilk.LongestLabel || label.Any(char.IsControl) || (label.Length > 0 && label.All(char.IsAsciiDigit)))
        {
            throw new AppException($"A label has {StoredMilk.LongestLabel} characters at most, and is not a number: numbers are given by themselves.", ExitCode.Usage);
        }

        return new()
        {
            Label = label,
            Grams = Sensible(line.GetValue(_amount)),
            PumpedAt = Moments.Of("--at", line.GetValue(_at), bench.Around.Time) ?? bench.Around.Time.GetUtcNow(),
            Place = _places.Of(line),
            PlacedAt = bench.Around.Time.GetUtcNow(),
        };
    }

    private static double? Sensible(double grams) => grams switch
    {
        <= 0 => null,
        > MilkRecord.MostGrams => throw new AppException("AMOUNT is more than a bottle holds. Look at the number and its unit.", ExitCode.Usage),
        _ => grams,
    };

    private async Task<StoredMilk> FromAsync(ISessionStore store, StoredMilk milk, PumpSession session, ParseResult line, CancellationToken cancellation)
    {
        var same = (await store.Stock.ListAsync(cancellation)).FirstOrDefault(one => one.PumpId == session.PumpId && one.SessionId == session.Id);
        if (same is not null && milk.Grams is null)
        {
            throw new AppException($"Milk of that session is there already: {same.Label}. Say how much this is if it was in two bottles.", ExitCode.Refused);
        }

        return milk with
        {
            Grams = milk.Grams ?? Sensible(Figures.Sum(session.Grams)),
            PumpedAt = line.GetValue(_at) is null ? session.StartedAt ?? milk.PumpedAt : milk.PumpedAt,
            PumpId = session.PumpId,
            SessionId = session.Id,
        };
    }

    private static async Task KeepAsync(Workbench bench, ISessionStore store, StoredMilk milk, StorageRule rule, CancellationToken cancellation)
    {
        var kept = await store.Stock.AddAsync(milk, cancellation)
            ?? throw new AppException($"“{milk.Label}” is on something else already. “letdown milk” shows it; take another label.", ExitCode.Refused);
        var told = bench.AreVolumesHidden ? kept.WithoutVolumes() : kept;
        if (bench.Json)
        {
            bench.Print(StoredMilkJson.From(told, rule, bench.Around.Time));
        }
        else
        {
            bench.Say($"Kept: {MilkWords.Sentence(told, bench.Around.Time)}. Write “{told.Label}” on it. {MilkWords.UseBySentence(told, rule, bench.Around.Time)}");
        }
    }
}
