using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Rig.Running;

namespace LetDown.Rig.Bench.Running;

/// <summary>
/// Every scenario begins with a pump that waits. One that still shows how its last session ended wants a hand that says it was seen: the bench's
/// finger on stop, which does nothing else.
/// </summary>
internal static class BenchReady
{
    /// <exception cref="BenchException">The pump does not wait.</exception>
    public static async Task RunAsync(WiredBench bench, IPumpLink? pump, BenchClock clock, CancellationToken cancel)
    {
        var before = await StateAsync(pump, cancel);
        if (bench.CanPress && before is not PumpState.Idle)
        {
            await PressAsync(bench, Buttons.Stop, clock, cancel);
            await PressAsync(bench, Buttons.None, clock, cancel);
        }

        var after = await StateAsync(pump, cancel);
        if (after is PumpState.Faulted)
        {
            throw new BenchException(bench.CanPress
                ? "The pump shows a fault that pressing stop does not dismiss: see to what letdown watch says, or switch it off and on."
                : "The pump shows a fault that somebody must have seen: press stop at the pump, or let the bench do it (do: { buttons: … }).");
        }
    }

    /// <summary>Nothing where nobody can be asked.</summary>
    private static async Task<PumpState?> StateAsync(IPumpLink? pump, CancellationToken cancel) =>
        pump is null ? null : WireWords.Read(await pump.StatusAsync(cancel)).State;

    private static async Task PressAsync(WiredBench bench, Buttons buttons, BenchClock clock, CancellationToken cancel)
    {
        await bench.HoldAsync(buttons, cancel);
        await clock.UntilAsync(clock.Now + ScenarioRun.PressSeconds, cancel);
    }
}
