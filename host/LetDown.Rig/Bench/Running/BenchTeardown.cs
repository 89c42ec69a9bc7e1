using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Rig.Running;
using LetDown.Simulator.Failures;

namespace LetDown.Rig.Bench.Running;

/// <summary>
/// What comes after every run on a bench, however it ended: silent instruments are tried once more, failures and leaks end, buttons are let go, the bench opens its own vents, the pump is told to stop, and
/// the bench's gauges see that the lines are let go. Each of these is tried, whatever became of the others.
/// </summary>
internal sealed class BenchTeardown(WiredBench bench, IPumpLink? pump, BenchClock clock)
{
    /// <summary>With vents of its own. Our choice: several times what they need.</summary>
    private const double WithVents = 1;

    /// <summary>By the pump alone: it eases down, which takes some cycles.</summary>
    private const double ByPump = 10;

    /// <summary>Longer than stop has to be held to vent at once.</summary>
    private const double StopHeld = 2;

    private const double Pace = 0.02;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<string> _troubles = [];

    private double Longest => bench.CanVent ? WithVents : ByPump;

    public async Task<Finding> RunAsync(IReadOnlyCollection<FailurePart> failed, IReadOnlyCollection<Side> leaking, TimeProvider time)
    {
        using var limit = new CancellationTokenSource(Patience, time);
        foreach (var instrument in bench.Instruments)
        {
            await TryAsync(() => instrument.ReviveAsync(limit.Token));
        }

        await TryAsync(() => bench.VentAsync(isOpen: true, limit.Token));
        foreach (var part in failed)
        {
            await TryAsync(() => bench.FailAsync(new(part, FailureKind.Ok), limit.Token));
        }

        foreach (var side in leaking)
        {
            await TryAsync(() => bench.LeakAsync(new(side, 0), limit.Token));
        }

        await TryAsync(() => StopAsync(limit.Token));
        var released = await ReleasedAsync(limit.Token);
        await TryAsync(() => bench.CanPress ? bench.HoldAsync(Buttons.None, limit.Token) : Task.CompletedTask);
        await TryAsync(() => pump is null ? Task.CompletedTask : OverAsync(pump, limit.Token));
        return new()
        {
            Kind = "teardown",
            Name = "teardown: vented",
            Value = released,
            Unit = "s",
            Limits = new(null, Longest),
            Note = Told(released),
        };
    }

    private string? Told(double? released) => (_troubles, released) switch
    {
        ([], not null) => null,
        ([], null) => "a line is still held: open it by hand",
        (_, null) => $"nobody measured that the lines are let go, so see to it by hand. {string.Join(' ', _troubles.Distinct(StringComparer.Ordinal))}",
        _ => string.Join(' ', _troubles.Distinct(StringComparer.Ordinal)),
    };

    /// <summary>Over the wire where that is possible, and by the button: held, it vents at once.</summary>
    private async Task StopAsync(CancellationToken cancel)
    {
        if (bench.CanPress)
        {
            await bench.HoldAsync(pump is null ? Buttons.Stop : Buttons.None, cancel);
        }

        if (pump is not null)
        {
            await pump.SendAsync(new() { Stop = new() }, cancel);
        }
        else if (bench.CanPress)
        {
            await clock.UntilAsync(clock.Now + StopHeld, cancel);
        }
    }

    /// <summary>Until its session is over: whoever comes next finds a pump that waits.</summary>
    private async Task OverAsync(IPumpLink link, CancellationToken cancel)
    {
        var start = clock.Now;
        while (WireWords.Read(await link.StatusAsync(cancel)).State.IsOn())
        {
            if (clock.Now - start > ByPump)
            {
                throw new BenchException("The pump was told to stop and its session goes on: see to it.");
            }

            await clock.UntilAsync(clock.Now + Pace, cancel);
        }
    }

    /// <summary>When both lines were let go for good; nothing while one is held, or when nobody could see.</summary>
    private async Task<double?> ReleasedAsync(CancellationToken cancel)
    {
        var start = clock.Now;
        double? released = null;
        try
        {
            do
            {
                var lines = (await bench.ReadAsync(clock, cancel)).Measured.Lines;
                released = Vacuum.Max(lines.Left, lines.Right) > SafetyLimits.Released ? null : released ?? clock.Now - start;
                await clock.UntilAsync(clock.Now + Pace, cancel);
            }
            while (clock.Now - start < (released is null ? Longest : Math.Min(Longest, released.Value + WithVents)));

            return released;
        }
        catch (Exception e) when (e is BenchException or OperationCanceledException)
        {
            _troubles.Add(e is BenchException ? e.Message : "The teardown took too long.");
            return null;
        }
    }

    private async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception e) when (e is BenchException or OperationCanceledException)
        {
            _troubles.Add(e is BenchException ? e.Message : "The teardown took too long.");
        }
    }
}
