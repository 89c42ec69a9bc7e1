using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Benchmarks.Walk;

/// <summary>The real controller on the abstract board, with the laws looking at every tick.</summary>
internal sealed class WalkedPump
{
    /// <summary>A tick, s: the longest that the failsafe does not take for a late one, short beside everything that is decided.</summary>
    public const double Tick = 0.02;

    /// <summary>Longest session and everything that ends it, s.</summary>
    private const double Longest = 3700;

    private readonly PumpController _controller = new(new PumpSettings());
    private TimeSpan _now = TimeSpan.FromHours(1);

    public WalkBoard Board { get; } = new();

    public WalkLaws Laws { get; } = new();

    public TimeSpan Now => _now;

    public PumpStatus Status => _controller.Status;

    public Actuation Actuation { get; private set; }

    public long Ticks { get; private set; }

    public WalkPlace Place => WalkPlace.Of(Status, Board);

    /// <summary>True from start to end of a session.</summary>
    public bool IsOn => Status.State.IsOn();

    /// <summary>True when nothing runs and nothing can pull.</summary>
    public bool IsVented => !IsOn && !WalkLaws.IsPulling(Actuation);

    public void Step(Buttons buttons = Buttons.None, in Commands commands = default, double dt = Tick)
    {
        Ticks++;
        _now += TimeSpan.FromSeconds(dt);
        var before = Status;
        var readings = Board.Measure(_now, before, Actuation, buttons, dt);
        Actuation = _controller.Step(readings, commands);
        Laws.Look(new(before, Status, readings, commands, Actuation));
        while (_controller.TryTakeEvent(out _))
        {
        }
    }

    public void Run(double seconds, Buttons buttons = Buttons.None)
    {
        for (var passed = 0.0; passed < seconds; passed += Tick)
        {
            Step(buttons);
        }
    }

    /// <summary>Runs until something is so; the seconds that took, or no value when it was not so in time.</summary>
    public double? RunUntil(Func<WalkedPump, bool> isSo, double atMost)
    {
        for (var passed = 0.0; passed <= atMost; passed += Tick)
        {
            if (isSo(this))
            {
                return passed;
            }

            Step();
        }

        return null;
    }

    /// <summary>Until a person would say that something has changed; where nothing ever does, for a moment.</summary>
    public void RunUntilItChanges()
    {
        var place = Place;
        // The self-test and the first gentle cycles are one way to go.
        RunUntil(pump => pump.Place != place && (place.State != PumpState.Preparing || pump.Status.State != place.State), IsOn ? Longest : 1);
    }
}
