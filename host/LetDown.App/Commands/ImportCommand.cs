using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Imports;
using LetDown.App.Json;
using LetDown.App.Scenarios;
using LetDown.App.Screens;
using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown import</c>: what another tracker kept, looked at first and then kept whole or not at all.</summary>
internal sealed class ImportCommand
{
    private static readonly string FormatWords = string.Join(", ", Enum.GetValues<ImportFormat>().Select(ImportFormats.Word));

    private readonly Argument<string[]> _files = new("FILE") { Description = "Files that another tracker exported, CSV as a rule, or the sessions.json of “letdown export”; - for what is piped in.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<ImportFormat?> _format = new("--format")
    {
        Description = $"Whose files they are, if LetDown does not see it: {FormatWords}.",
        HelpName = "TRACKER",
        CustomParser = Choices.Of<ImportFormat>("--format", ImportFormats.Word),
    };

    private readonly Option<string?> _unit = new("--unit") { Description = "What amounts without a unit are: ml, oz or g; ml when left out.", HelpName = "UNIT" };
    private readonly Option<bool> _preview = new("--preview") { Description = "Only look; keep nothing." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Keep what is new without asking." };
    private readonly Option<bool> _overlapping = new("--overlapping") { Description = "Keep those, too, that are at the time of something you have already." };

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var options = new ImportCommand();
        var command = new Command("import", "Bring what you kept in another tracker. Shows it first, and asks.") { options._files, options._format, options._unit, options._preview, options._yes, options._overlapping };
        command.SetAction((line, cancellation) => options.RunAsync(bench(line), line, cancellation));
        return (command,
        [
            "letdown import huckleberry.csv --preview", "letdown import pumpings.csv feedings.csv", "letdown import old.csv --format baby-buddy --unit oz --yes", "letdown import sessions.json",
            "letdown import huckleberry.csv --preview --json | jq '.files[0].records[] | select(.standing == \"new\")'",
        ]);
    }

    private async Task<int> RunAsync(Workbench bench, ParseResult line, CancellationToken cancellation)
    {
        var (isPreview, isSure, withOverlapping) = (line.GetValue(_preview), line.GetValue(_yes), line.GetValue(_overlapping));
        if (isPreview && isSure)
        {
            throw new AppException("Say --preview to only look, or --yes to keep what is new.", ExitCode.Usage);
        }

        // Whole: amounts that are hidden are kept all the same.
        using var store = bench.OpenWholeStore();
        await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var names = line.GetValue(_files)!;
        if (names.Any(SessionRestore.IsFor))
        {
            return names.Length == 1
                ? await new SessionRestore(bench, store, names[0]).RunAsync(isPreview, isSure, cancellation)
                : throw new AppException("A file of LetDown’s own sessions is imported by itself; say the others in a command of their own.", ExitCode.Usage);
        }

        var files = await ImportFiles.ReadAsync(bench, names, Options(bench, line), store, cancellation);
        if (!bench.Json)
        {
            files.ToList().ForEach(file => ImportScreen.Write(bench.Around.Out, file, bench.AreVolumesHidden, bench.Around.Time));
        }

        var wanted = files.SelectMany(file => file.Wanted(withOverlapping)).ToList();
        var kept = isPreview || wanted.Count == 0 ? [] : await KeepAsync(bench, store, wanted, isSure, cancellation);
        Tell(bench, files, kept.Count, isPreview);
        return ExitCode.Fine;
    }

    private ImportOptions Options(Workbench bench, ParseResult line) => new()
    {
        Zone = bench.Around.Time.LocalTimeZone,
        Now = bench.Around.Time.GetUtcNow(),
        Format = line.GetValue(_format),
        UnitWhenUnsaid = line.GetValue(_unit) switch
        {
            null or "ml" => MilkUnit.Millilitres,
            "oz" => MilkUnit.UsFluidOunces,
            "g" => MilkUnit.Grams,
            _ => throw new AppException("--unit wants one of: ml, oz, g.", ExitCode.Usage),
        },
    };

    private static async Task<IReadOnlyList<MilkRecord>> KeepAsync(Workbench bench, ISessionStore store, List<MilkRecord> wanted, bool isSure, CancellationToken cancellation)
    {
        if (!isSure)
        {
            var ask = bench.Around.Ask is null ? throw new AppException("Nobody can be asked here. Say --yes to keep what is new, or --preview to only look.", ExitCode.Usage) : bench.Around;
            await Consent.AskAsync(ask, $"Keep {Figures.Count(wanted.Count, "new record")}?", "Nothing was kept.", cancellation);
        }

        var progress = new ProgressLine(bench.Around, "keeping them");
        try
        {
            return await store.Records.AddAsync(wanted, new CountedProgress(progress, wanted.Count), cancellation);
        }
        finally
        {
            progress.Clear();
        }
    }

    private static void Tell(Workbench bench, IReadOnlyList<ImportedFile> files, int kept, bool isPreview)
    {
        if (bench.Json)
        {
            bench.Print(ImportJson.From(files, kept, bench.AreVolumesHidden));
            return;
        }

        bench.Say(kept > 0
            ? $"Kept: {Figures.Count(kept, "record")}. “letdown records” lists what happened away from the pump."
            : isPreview ? "This was a preview; nothing was kept." : "There is nothing new in it, so nothing was kept.");
    }
}
