using LetDown.Core;

namespace LetDown.Firmware.Loop;

/// <summary>Where commands wait for the loop, which takes one a tick. Senders queue among themselves; the loop never waits for them.</summary>
internal sealed class CommandDesk
{
    private const int Places = 16;

    private readonly Lock _senders = new();
    private readonly Ring<Slot> _waiting = new(Places);

    /// <summary>Asks for something and waits for what became of it.</summary>
    /// <exception cref="TimeoutException">The loop did not take it in time; it will not be done.</exception>
    /// <exception cref="CommandDeskFullException">Too many commands wait.</exception>
    public async Task<PumpSnapshot> AskAsync(Commands commands, TimeSpan limit, CancellationToken cancel)
    {
        var pending = new PendingCommand(commands);
        Enqueue(pending);
        await pending.WaitAsync(limit, cancel);
        return pending.Answer;
    }

    /// <summary>By the loop: the oldest command that somebody still wants.</summary>
    public PendingCommand? Take()
    {
        while (_waiting.TryRead(out var slot))
        {
            if (slot.Pending.TryTake())
            {
                return slot.Pending;
            }
        }

        return null;
    }

    private void Enqueue(PendingCommand pending)
    {
        lock (_senders)
        {
            if (!_waiting.TryWrite(new Slot(pending)))
            {
                throw new CommandDeskFullException();
            }
        }
    }

    private readonly record struct Slot(PendingCommand Pending);
}
