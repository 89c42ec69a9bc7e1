using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Boards;
using LetDown.Simulator;

namespace LetDown.Benchmarks.Tick;

/// <summary>What the board measured from the start of a simulated session to well inside its first expression, for replay.</summary>
internal sealed class CoreTape
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Never = TimeSpan.FromDays(1);
    private static readonly Commands Start = new() { Kind = CommandKind.Start };

    private readonly List<Readings> _prelude = [];

    private CoreTape()
    {
    }

    /// <summary>Readings of a stretch that begins ten seconds into the first expression.</summary>
    public List<Readings> Stretch { get; } = [];

    /// <summary>Records a mother's session up to the end of such a stretch.</summary>
    public static CoreTape Record(int mother, TimeSpan length)
    {
        var description = BoardDescription.Load(Path.Combine(AppContext.BaseDirectory, "board.json"));
        var pump = new SimulatedPump(WiringMap.ToWiring(description), mother);
        using var board = new PiBoard(description, SimulatedBuses.Of(pump));
        var controller = new PumpController(new PumpSettings());
        var tape = new CoreTape();
        var expressing = Never;
        for (var now = Tick; now < expressing + TimeSpan.FromSeconds(10) + length; now += Tick)
        {
            pump.AdvanceTo(now);
            board.PollScales(now);
            var readings = board.Read(now);
            board.Apply(controller.Step(readings, tape._prelude.Count == 0 ? Start : default), now);
            board.Beat();
            var isIn = expressing != Never && now >= expressing + TimeSpan.FromSeconds(10);
            (isIn ? tape.Stretch : tape._prelude).Add(readings);
            if (controller.Status.State == PumpState.Expressing && expressing == Never)
            {
                expressing = now;
            }
        }

        return tape;
    }

    /// <summary>A new controller that has lived through all that came before the stretch.</summary>
    public PumpController Begin()
    {
        var controller = new PumpController(new PumpSettings());
        for (var i = 0; i < _prelude.Count; i++)
        {
            controller.Step(_prelude[i], i == 0 ? Start : default);
        }

        while (controller.TryTakeEvent(out _))
        {
        }

        return controller;
    }
}
