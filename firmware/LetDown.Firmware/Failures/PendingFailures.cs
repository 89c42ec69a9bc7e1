using LetDown.Firmware.Loop;
using LetDown.Simulator;
using LetDown.Simulator.Failures;

namespace LetDown.Firmware.Failures;

/// <summary>Failures on their way to the loop's thread.</summary>
internal sealed class PendingFailures(IReadOnlyList<(FailurePart Part, FailureKind Kind)> failures) : Handover
{
    private int _done;

    /// <summary>By the loop: true when there is no more to do; false when the board is busy and the next tick must go on.</summary>
    public bool Apply(SimulatedPump pump, Action<FailurePart, FailureKind> note)
    {
        if (!TryTake() && IsGivenUp)
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

        Finish();
        return true;
    }
}
