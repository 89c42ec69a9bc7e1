using System.CommandLine;
using System.Globalization;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Host.Import;

namespace LetDown.App.Commands;

/// <summary><c>letdown records delete</c>: one record, or a whole import that went wrong.</summary>
internal static class RecordsDeleteCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var name = new Argument<string?>("RECORD") { Description = "Its name, such as r12.", Arity = ArgumentArity.ZeroOrOne };
        var source = new Option<ImportFormat?>("--imported")
        {
            Description = $"All that you imported from one tracker: {string.Join(", ", Enum.GetValues<ImportFormat>().Select(ImportFormats.Word))}.",
            HelpName = "TRACKER",
            CustomParser = Choices.Of<ImportFormat>("--imported", ImportFormats.Word),
        };
        var yes = new Option<bool>("--yes") { Description = "Do not ask." };
        var command = new Command("delete", "Delete one of them for good, or all that you imported from one tracker.") { name, source, yes };
        command.SetAction((line, cancellation) => (line.GetValue(name), line.GetValue(source)) switch
        {
            ({ } one, null) => OneAsync(bench(line), one, line.GetValue(yes), cancellation),
            (null, { } tracker) => AllAsync(bench(line), tracker, line.GetValue(yes), cancellation),
            _ => throw new AppException("Say which record, such as r12, or --imported and a tracker.", ExitCode.Usage),
        });
        return (command, ["letdown records delete r12", "letdown records delete r12 --yes", "letdown records delete --imported huckleberry"]);
    }

    private static async Task<int> OneAsync(Workbench bench, string name, bool isSure, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var record = IdOf(name) is { } id ? await store.Records.GetAsync(id, cancellation) : null;
        var found = record ?? throw new AppException($"There is no record {name}. “letdown records --from 30d” lists those of the last 30 days.", ExitCode.NotFound);
        if (!isSure)
        {
            await Consent.AskAsync(bench.Around, $"Delete {RecordWords.Of(found, bench.Around.Time)} for good?", "Nothing was deleted.", cancellation);
        }

        await store.Records.DeleteAsync(found.Id, cancellation);
        bench.Say($"Deleted: {RecordWords.Of(found, bench.Around.Time)}.");
        return ExitCode.Fine;
    }

    private static async Task<int> AllAsync(Workbench bench, ImportFormat source, bool isSure, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var count = (await store.Records.ListAsync(cancellation: cancellation)).Count(record => record.Source == source);
        if (count == 0)
        {
            throw new AppException($"There is nothing from {ImportFormats.Title(source)}.", ExitCode.NotFound);
        }

        if (!isSure)
        {
            await Consent.AskAsync(bench.Around, $"Delete {Figures.Count(count, "record")} from {ImportFormats.Title(source)} for good?", "Nothing was deleted.", cancellation);
        }

        bench.Say($"Deleted: {Figures.Count(await store.Records.DeleteAllAsync(source, cancellation), "record")} from {ImportFormats.Title(source)}. They can be imported again.");
        return ExitCode.Fine;
    }

    private static long? IdOf(string name) =>
        long.TryParse(name.AsSpan().TrimStart('r'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
