using LetDown.Core;

namespace LetDown.Firmware.Loop;

/// <summary>A command on its way through the loop. Taken by the loop or given up by its sender, never both.</summary>
internal sealed class PendingCommand(Commands commands)
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int GivenUp = 2;
    private const int Answered = 3;

    private int _stage;
    private PumpSnapshot _answer;

    public Commands Commands { get; } = commands;

    public bool IsAnswered => Volatile.Read(ref _stage) == Answered;

    /// <summary>The pump right after the command; valid once answered.</summary>
    public PumpSnapshot Answer => _answer;

    /// <summary>By the loop: false when the sender does not want it any more.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref _stage, Taken, Waiting) == Waiting;

    /// <summary>By the sender: false when the loop has it already.</summary>
    public bool TryGiveUp() => Interlocked.CompareExchange(ref _stage, GivenUp, Waiting) == Waiting;

    /// <summary>By the loop.</summary>
    public void Complete(in PumpSnapshot answer)
    {
        _answer = answer;
        Volatile.Write(ref _stage, Answered);
    }
}
