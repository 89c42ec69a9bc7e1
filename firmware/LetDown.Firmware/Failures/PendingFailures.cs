using LetDown.Simulator;
using LetDown.Simulator.Failures;

namespace LetDown.Firmware.Failures;

/// <summary>Failures on their way to the loop's thread. Taken by it or given up by the sender, never both.</summary>
internal sealed class PendingFailures(IReadOnlyList<(FailurePart Part, FailureKind Kind)> failures)
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int GivenUp = 2;
    private const int Applied = 3;

    private int _stage;
    private int _done;

    public bool IsApplied => Volatile.Read(ref _stage) == Applied;

    /// <summary>By the sender: false when the loop has it already.</summary>
    public bool TryGiveUp() => Interlocked.CompareExchange(ref _stage, GivenUp, Waiting) == Waiting;

    /// <summary>By the loop: true when there is no more to do; false when the board is busy and the next tick must go on.</summary>
    public bool Apply(SimulatedPump pump, Action<FailurePart, FailureKind> note)
    {
        if (Interlocked.CompareExchange(ref _stage, Taken, Waiting) == GivenUp)
        {
            return true;
        }

        for (; _done < failures.Count; _done++)
        {
            var (part, kind) = failures[_done];
            if (!pump.TryFail(part, kind))
            {
                return false;
            }

            note(part, kind);
        }

        Volatile.Write(ref _stage, Applied);
        return true;
    }
}
