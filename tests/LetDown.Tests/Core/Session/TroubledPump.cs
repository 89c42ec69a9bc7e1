using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>A whole controller to which things happen. Ticks of 50 ms: decisions are slower by far.</summary>
internal sealed class TroubledPump
{
    private readonly SessionLaws _laws;
    private PerSide<double> _flow;
    private PerSide<ScaleSpoil> _spoil;
    private PerSide<bool> _isFull;
    private PerSide<Sample<Mass>> _said;

    public TroubledPump()
    {
        Pump = new(Flow, tickSeconds: 0.05) { Tamper = Tamper };
        _laws = new(Pump);
        Pump.Watch = (_, _, actuation) => _laws.Look(actuation);
    }

    public ScriptedPump Pump { get; }

    /// <summary>Starts, lets everything happen, and goes on until the session is over.</summary>
    public TroubledPump Run(StartOptions options, IEnumerable<Happening> happenings)
    {
        Assert.Equal(CommandOutcome.Accepted, Pump.Do(new Commands { Kind = CommandKind.Start, Start = options }));
        foreach (var happening in happenings)
        {
            Wait(happening.Wait);
            if (IsOver)
            {
                break;
            }

            Happen(happening);
        }

        // Longest session, easing down included.
        Wait(3700);
        Assert.True(IsOver, $"Still {Pump.Status.State}.");
        _laws.End();
        return this;
    }

    private bool IsOver => Pump.Status.State is PumpState.Complete or PumpState.Faulted or PumpState.Idle;

    private void Wait(double seconds)
    {
        var end = Pump.Status.At + TimeSpan.FromSeconds(seconds);
        while (Pump.Status.At < end && !IsOver)
        {
            Pump.Step(default);
        }
    }

    private void Happen(Happening happening)
    {
        switch (happening.Kind)
        {
            case HappeningKind.Milk: _flow = happening.Flow; break;
            case HappeningKind.Press: Pump.Press(happening.Buttons); break;
            case HappeningKind.Ask: Pump.Do(happening.Command); break;
            case HappeningKind.Scale: _spoil = _spoil.With(happening.Side, happening.Scale); break;
            case HappeningKind.Bottle: _isFull = _isFull.With(happening.Side, happening.IsOn); break;
        }
    }

    private PerSide<double> Flow(PumpStatus status) => status.State is PumpState.Stimulating or PumpState.Expressing
        ? new(IsPumped(status, Side.Left) ? _flow.Left : 0, IsPumped(status, Side.Right) ? _flow.Right : 0)
        : default;

    private static bool IsPumped(PumpStatus status, Side side) => status.IsTogether || status.Side == side;

    private Readings Tamper(Readings readings) => readings with { Sides = new(Tamper(Side.Left, readings), Tamper(Side.Right, readings)) };

    private SideReadings Tamper(Side side, in Readings readings)
    {
        var now = readings.Sides[side].Scale;
        _said = _said.With(side, _spoil[side] switch
        {
            ScaleSpoil.Silent => _said[side],
            ScaleSpoil.Stuck => _said[side] with { At = now.At },
            ScaleSpoil.Wild => now with { Value = new(double.NaN) },
            ScaleSpoil.OtherBottle => now with { Value = new(now.Value.Grams - 70) },
            _ => now,
        });
        return readings.Sides[side] with { Scale = _said[side], BottleFull = _isFull[side] };
    }
}
