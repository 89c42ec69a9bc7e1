using LetDown.Firmware.Logging;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Journal;

/// <summary>What is done to the journal besides writing: what others ask, and keeping it within its bounds. On the journal's thread, in portions.</summary>
/// <param name="writer">Has the file.</param>
/// <param name="desk">What is asked.</param>
/// <param name="bytes">The most that stored entries may take.</param>
/// <param name="log">Told when something is removed that nobody has.</param>
internal sealed class JournalUpkeep(JournalWriter writer, JournalDesk desk, long bytes, ILogger<JournalUpkeep> log)
{
    private bool _owesSweep;
    private bool _lostMeasurements;
    private bool _lostEvents;

    /// <summary>One round. True when another is due at once.</summary>
    public bool Run()
    {
        desk.Serve(writer.Table);
        return writer.Try(Tidy);
    }

    /// <summary>Removes a session, and has no copy of it left beside the file as soon as no reader is in the way.</summary>
    public Task<int?> ForgetAsync(string session) => desk.AskAsync(table =>
    {
        var removed = table.Forget(session);
        _owesSweep |= removed > 0;
        return removed;
    });

    /// <summary>Keeps what a reader has.</summary>
    public Task<ulong> AcknowledgeAsync(ulong upTo) => desk.AskAsync(table => table.Acknowledge(upTo));

    private bool Tidy(IJournalTable table)
    {
        _owesSweep = _owesSweep && !table.Checkpoint();
        var made = table.MakeRoom(bytes);
        Tell(made);
        return made.Entries > 0;
    }

    private void Tell(MadeRoom made)
    {
        if (made is { AreUnread: true, AreEvents: false } && !_lostMeasurements)
        {
            _lostMeasurements = true;
            log.JournalLosesMeasurements();
        }
        else if (made is { AreUnread: true, AreEvents: true } && !_lostEvents)
        {
            _lostEvents = true;
            log.JournalLosesEvents();
        }
    }
}
