using System.Runtime.CompilerServices;
using LetDown.App.CommandLine;
using LetDown.App.Scenarios;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.App.Exports;

/// <summary>The sessions that are exported, one after the other, with progress.</summary>
internal sealed class ExportSource(Workbench bench, ISessionStore store, IReadOnlyList<SessionSummary> sessions)
{
    public Workbench Bench { get; } = bench;

    public ISessionStore Store { get; } = store;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<SessionSummary> Sessions { get; } = sessions;

    public TimeProvider Time => Bench.Around.Time;

    /// <summary>Only those of which it is known when they were.</summary>
    /// <exception cref="AppException">None is left.</exception>
    public ExportSource Dated()
    {
        var dated = Sessions.Where(session => session.StartedAt is not null).ToList();
        return dated.Count > 0 ? new(Bench, Store, dated) : throw new AppException("Of none of these sessions it is known when it was.", ExitCode.NotFound);
    }

    /// <summary>Each whole, with its notes. One that was deleted meanwhile is left out.</summary>
    public async IAsyncEnumerable<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var progress = new ProgressLine(Bench.Around, "exporting");
        for (var i = 0; i < Sessions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await Store.GetAsync(Sessions[i].PumpId, Sessions[i].Id, cancellation) is { } session)
            {
                yield return (session, await Store.Diary.GetAsync(session.PumpId, session.Id, cancellation));
            }

            progress.Show((i + 1.0) / Sessions.Count);
        }

        progress.Clear();
    }
}
