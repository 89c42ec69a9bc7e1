using LetDown.Firmware.Logging;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Journal;

/// <summary>
/// Writes what waits, as much as there is in one transaction. A disk that takes nothing never stops a session: it is tried
/// again, flagged, and said once.
/// </summary>
internal sealed class JournalWriter : IDisposable
{
    private const int MostInOne = 500;

    private readonly JournalQueue _queue;
    private readonly Func<IJournalTable> _open;
    private readonly CommitSignal _signal;
    private readonly ILogger _log;
    private IJournalTable? _table;
    private volatile bool _isFailing;

    /// <param name="queue">What is to be written.</param>
    /// <param name="table">Open, with everything in it committed.</param>
    /// <param name="reopen">Opens the same journal afresh after a failure.</param>
    /// <param name="signal">Told of every commit.</param>
    /// <param name="log">Told when failing begins and ends.</param>
    public JournalWriter(JournalQueue queue, IJournalTable table, Func<IJournalTable> reopen, CommitSignal signal, ILogger<JournalWriter> log)
    {
        _queue = queue;
        _table = table;
        _open = reopen;
        _signal = signal;
        _log = log;
        _signal.Announce(table.LastSequence());
    }

    /// <summary>True while the disk takes nothing.</summary>
    public bool IsFailing => _isFailing;

    /// <summary>What is written to; null while the disk takes nothing.</summary>
    public IJournalTable? Table => _table;

    /// <summary>Does something to what is written to. False as well when the disk did not play along, or does not now.</summary>
    public bool Try(Func<IJournalTable, bool> action)
    {
        try
        {
            return _table is not null && action(_table);
        }
        catch (JournalFailureException e)
        {
            Fail(e);
            return false;
        }
    }

    /// <summary>Writes one transaction of what waits. False when the disk did not take it.</summary>
    public bool WriteSome()
    {
        var drafts = _queue.Peek(MostInOne);
        if (drafts.Count == 0 && _table is not null)
        {
            return true;
        }

        try
        {
            if (_table is null)
            {
                Reopen();
                return true;
            }

            _table.Append(_signal.Last + 1, drafts);
        }
        catch (JournalFailureException e)
        {
            Fail(e);
            return false;
        }

        Written(drafts.Count);
        return true;
    }

    /// <summary>Closes the journal in order: all of it in one file.</summary>
    public void Finish()
    {
        try
        {
            _table?.Checkpoint();
        }
        catch (JournalFailureException e)
        {
            // Nothing is lost: what lies beside the file is taken in at the next start.
            Fail(e);
        }

        Dispose();
    }

    public void Dispose()
    {
        _table?.Dispose();
        _table = null;
    }

    /// <summary>A failure leaves open whether the last transaction is on the disk: what is there is not written again.</summary>
    private void Reopen()
    {
        var table = _open();
        try
        {
            var written = (int)(table.LastSequence() - _signal.Last);
            _table = table;
            // With nothing to write, that it opens is all there is to know.
            if (written > 0 || _queue.Count == 0)
            {
                Written(written);
            }
        }
        catch (JournalFailureException)
        {
            table.Dispose();
            throw;
        }
    }

    private void Written(int count)
    {
        _queue.Remove(count);
        _signal.Announce(_signal.Last + (ulong)count);
        if (_isFailing)
        {
            _isFailing = false;
            _log.JournalWritesAgain(_queue.DroppedChunks, _queue.DroppedEvents);
        }
    }

    private void Fail(JournalFailureException e)
    {
        _table?.Dispose();
        _table = null;
        if (!_isFailing)
        {
            _isFailing = true;
            _log.JournalFails(e.Message);
        }
    }
}
