using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.Host.Tricks;

namespace LetDown.App.Commands;

/// <summary><c>letdown tricks guide</c>: a calm text, line by line.</summary>
internal static class TricksGuideCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var id = TricksCommand.Argument();
        var command = new Command("guide", "Take you through it in calm words, line by line. Ctrl-C ends it.") { id };
        command.SetAction((line, cancellation) => GuideAsync(bench(line), line.GetValue(id)!, cancellation));
        return (command, ["letdown tricks guide breathing", "letdown tricks guide imagery", "letdown tricks guide relaxation > relaxation.txt"]);
    }

    private static async Task<int> GuideAsync(Workbench bench, string said, CancellationToken cancellation)
    {
        var trick = await FindAsync(bench, said, cancellation);
        if (trick.Guide.Count == 0)
        {
            var guided = TrickCatalogue.BuiltIn.All.Where(one => one.Guide.Count > 0).Select(one => one.Id);
            throw new AppException($"There is no guide for {trick.Name}; “letdown tricks show {trick.Id}” says how it is done. Guided ones are: {string.Join(", ", guided)}.", ExitCode.NotFound);
        }

        if (bench.Json)
        {
            bench.Print(new { id = trick.Id, guide = trick.Guide });
            return ExitCode.Fine;
        }

        await SayAsync(bench, trick.Guide, cancellation);
        return ExitCode.Fine;
    }

    /// <summary>To end in the middle is no failure: milk may have come.</summary>
    private static async Task SayAsync(Workbench bench, IReadOnlyList<GuideLine> lines, CancellationToken cancellation)
    {
        try
        {
            foreach (var line in lines)
            {
                bench.Say(line.Say);
                await PauseAsync(bench, TimeSpan.FromSeconds(line.Seconds), cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            bench.Say("");
        }
    }

    /// <summary>A pipe reads at its own pace.</summary>
    private static Task PauseAsync(Workbench bench, TimeSpan length, CancellationToken cancellation) =>
        bench.Around.OutIsTerminal ? Task.Delay(length, bench.Around.Time, cancellation) : Task.CompletedTask;

    private static async Task<Trick> FindAsync(Workbench bench, string said, CancellationToken cancellation)
    {
        // What is built in needs no store, and a guide in the night should not fail for want of one.
        if (TrickCatalogue.BuiltIn.Find(TrickCatalogue.IdOf(said)) is { } trick)
        {
            return trick;
        }

        using var store = bench.OpenStore();
        return TricksCommand.Find(await TrickShelf.ReadAsync(store, cancellation), said);
    }
}
