using LetDown.Core;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Hosting;
using LetDown.Firmware.Logging;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Journal;

/// <summary>The journal with its queue and its thread, open for as long as the process runs.</summary>
internal sealed class JournalRoom : IDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(1);

    private readonly JournalThread _thread;
    private readonly ILogger _log;
    private readonly JournalDesk _desk;
    private bool _isClosed;

    private JournalRoom(JournalFile file, JournalPlace place, JournalSettings settings, ILoggerFactory logs)
    {
        Place = place;
        PumpId = file.Meta(JournalSchema.PumpId);
        Queue = new(settings);
        Writer = new(Queue, file, () => JournalFile.Open(place.Path), Commits, logs.CreateLogger<JournalWriter>());
        _log = logs.CreateLogger<JournalRoom>();
        _desk = new(Queue.Wake);
        Upkeep = new(Writer, _desk, settings.Bytes, logs.CreateLogger<JournalUpkeep>());
        _thread = new(Queue, Writer, Upkeep);
    }

    public JournalPlace Place { get; }

    public string PumpId { get; }

    public CommitSignal Commits { get; } = new();

    public JournalQueue Queue { get; }

    public JournalWriter Writer { get; }

    public JournalUpkeep Upkeep { get; }

    /// <summary>Opens the journal, closes what was interrupted, and tells what she did last.</summary>
    /// <exception cref="StartException">The journal cannot be read or written.</exception>
    public static (JournalRoom Journal, PumpSettings Settings) Open(FirmwareSettings settings, PumpSettings pump, ILoggerFactory logs)
    {
        var place = JournalPlace.In(settings.DataDirectory);
        try
        {
            return Open(place, settings, pump, logs);
        }
        catch (JournalFailureException e) when (e.IsDamage)
        {
            // She must be able to pump. What is left of the old one is kept for whoever can read it.
            logs.CreateLogger<JournalRoom>().JournalDamaged(e.Message, place.MoveAside());
            return OpenAgain(place, settings, pump, logs);
        }
        catch (JournalFailureException e)
        {
            throw DataPlace.CannotWrite(place.Path, e);
        }
    }

    private static (JournalRoom Journal, PumpSettings Settings) OpenAgain(JournalPlace place, FirmwareSettings settings, PumpSettings pump, ILoggerFactory logs)
    {
        try
        {
            return Open(place, settings, pump, logs);
        }
        catch (JournalFailureException e)
        {
            throw DataPlace.CannotWrite(place.Path, e);
        }
    }

    private static (JournalRoom Journal, PumpSettings Settings) Open(JournalPlace place, FirmwareSettings settings, PumpSettings pump, ILoggerFactory logs)
    {
        var file = JournalFile.Open(place.Path);
        try
        {
            using var reader = new JournalReader(place.Path);
            foreach (var session in SessionRecovery.EndInterrupted(file, reader))
            {
                logs.CreateLogger<JournalRoom>().SessionInterrupted(session);
            }

            var restored = HerLast.Restore(pump, reader);
            return (new(file, place, settings.Journal, logs), restored);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Keeps an entry. With <paramref name="waits"/> it waits for room, unless the disk takes nothing; else it gives up what has none.</summary>
    public void Keep(JournalDraft draft, bool waits)
    {
        while (waits && !Writer.IsFailing && !Queue.HasRoomFor(draft))
        {
            Thread.Sleep(LookAgain);
        }

        Queue.TryAdd(draft);
    }

    /// <summary>Writes what waits, moves everything into the one file, and closes it. A second call does nothing.</summary>
    public void Close(TimeSpan limit)
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        if (!_thread.Close(limit))
        {
            _log.JournalLeft(Queue.Count);
            return;
        }

        _desk.Serve(table: null);
        Writer.Finish();
    }

    public void Dispose()
    {
        Close(TimeSpan.FromSeconds(1));
        _thread.Dispose();
        Queue.Dispose();
    }
}
