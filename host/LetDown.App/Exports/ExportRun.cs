using LetDown.App.CommandLine;
using LetDown.App.Commands;
using LetDown.App.Listing;
using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.App.Exports;

/// <summary>One run of <c>letdown export</c>: fetches what the pump has, chooses, writes, and says what was written.</summary>
internal static class ExportRun
{
    /// <summary>The name of standard output.</summary>
    public const string Standard = "-";

    /// <summary>Into one file, or to standard output.</summary>
    public static Task<int> ToFileAsync(Workbench bench, SessionQuery query, ExportFormat format, string? path, CancellationToken cancellation) => RunAsync(
        bench,
        query,
        async source =>
        {
            if (path == Standard)
            {
                await using var output = bench.Around.OpenOutput();
                await format.WriteAsync(source, output, cancellation);
                return "";
            }

            var file = path ?? format.FileName;
            await Guarded(file, () => PrivateFile.WriteAsync(file, output => format.WriteAsync(source, output, cancellation)));
            return $"Exported {Figures.Count(source.Sessions.Count, "session")} to {file}.";
        },
        cancellation);

    /// <summary>What comes of the sessions that were chosen; the sentence is said at the end.</summary>
    public static async Task<int> RunAsync(Workbench bench, SessionQuery query, Func<ExportSource, Task<string>> write, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var reached = await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var all = query.Choose(await store.ListAsync(cancellation: cancellation), bench.Around.Time.LocalTimeZone);
        var ended = all.Where(session => session.State != SessionState.Running).Reverse().ToList();
        if (ended.Count == 0)
        {
            throw new AppException("There is no finished session to export. “letdown sessions” lists what there is.", ExitCode.NotFound);
        }

        if (await write(new(bench, store, ended)) is { Length: > 0 } says)
        {
            bench.Say(says);
        }

        Remark(bench, all.Count - ended.Count, reached);
        return ExitCode.Fine;
    }

    /// <exception cref="AppException">It cannot be written.</exception>
    public static async Task Guarded(string path, Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new AppException($"{path} cannot be written ({failure.Message.TrimEnd('.')}). Nothing was left half done.", ExitCode.Unexpected, failure);
        }
    }

    private static void Remark(Workbench bench, int running, bool reached)
    {
        if (bench.AreVolumesHidden)
        {
            bench.Hint("Amounts are hidden, so they are not in it. “--volumes show” puts them in.");
        }

        if (running > 0)
        {
            bench.Hint("A session that is still on was left out.");
        }

        if (!reached)
        {
            SessionsCommand.HintAtPumpThatIsOff(bench);
        }
    }
}
