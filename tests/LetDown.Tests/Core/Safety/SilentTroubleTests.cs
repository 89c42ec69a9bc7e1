using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

/// <summary>Troubles that look like nothing: values in range that are not true, and clocks that lie. Ticks are 2 ms.</summary>
public sealed class SilentTroubleTests
{
    private readonly ScriptedPump _pump = ScriptedPump.Dry(tickSeconds: 0.002);

    [Theory]
    [InlineData(0)]
    [InlineData(18)]
    public void A_line_sensor_stuck_near_ambient_is_found_out_by_the_manifold(double stuck)
    {
        Begin();
        _pump.Do(CommandKind.LetDown);
        Tamper((readings, line) => line with { Value = new(stuck) });
        _pump.RunTo(PumpState.Faulted, 5);
        Assert.Equal(Fault.SensorImpossible, _pump.Status.Fault);
    }

    [Fact]
    public void A_manifold_that_runs_away_behind_a_stuck_line_sensor_is_stopped_far_below_the_ceiling()
    {
        // 200 mL/s into 200 mL: the pump's free flow and one line give 760 mmHg/s at most.
        var deepest = 0.0;
        Begin();
        _pump.Tamper = readings =>
        {
            deepest = _pump.Actuation.Sides.Left.LineValveOpen ? deepest + (760 * 0.002) : 0;
            return readings with { Sides = readings.Sides with { Left = readings.Sides.Left with { Line = new(default, readings.At) } }, Manifold = new(new(deepest), readings.At) };
        };
        _pump.Watch = (_, _, _) => Assert.InRange(deepest, 0, 120);
        _pump.RunTo(PumpState.Faulted, 2);
    }

    [Fact]
    public void A_supply_that_is_not_measured_any_more_is_a_fault()
    {
        Begin();
        var last = new Sample<double>(12, _pump.Status.At);
        _pump.Tamper = readings => readings with { SupplyVolts = last };
        _pump.RunTo(PumpState.Faulted, 0.6);
        Assert.Equal(Fault.SupplyOff, _pump.Status.Fault);
    }

    [Fact]
    public void A_clock_that_stands_still_is_a_fault_because_no_hold_would_ever_end()
    {
        Begin();
        var at = _pump.Status.At;
        _pump.Tamper = readings => Shift(readings, at - readings.At);
        _pump.RunTo(PumpState.Faulted, 0.05);
        Assert.Equal(Fault.LoopLate, _pump.Status.Fault);
    }

    [Fact]
    public void A_clock_that_was_set_back_makes_no_old_sample_new()
    {
        Begin();
        var stuck = new Sample<Vacuum>(new(40), _pump.Status.At);
        _pump.Tamper = readings => Shift(readings, TimeSpan.FromSeconds(-20));
        _pump.Run(0.1);
        Tamper((readings, line) => stuck);
        _pump.RunTo(PumpState.Faulted, 0.05);
        Assert.Equal(Fault.SensorStale, _pump.Status.Fault);
    }

    [Fact]
    public void A_clock_that_was_set_back_makes_no_session_longer()
    {
        _pump.Do(new Commands { Kind = CommandKind.Start, Start = new() { Length = TimeSpan.FromMinutes(2) } });
        _pump.Run(60);
        _pump.Tamper = readings => Shift(readings, TimeSpan.FromSeconds(-50));
        _pump.RunTo(PumpState.Complete, 70);
        Assert.Equal(SessionReason.TimeUp, _pump.Status.Reason);
        Assert.InRange(_pump.Status.Elapsed.TotalSeconds, 120, 126);
    }

    private static Readings Shift(Readings readings, TimeSpan by) => readings with
    {
        At = readings.At + by,
        Sides = new(Shift(readings.Sides.Left, by), Shift(readings.Sides.Right, by)),
        Manifold = readings.Manifold with { At = readings.Manifold.At + by },
        SupplyVolts = readings.SupplyVolts with { At = readings.SupplyVolts.At + by },
        ReferenceShare = readings.ReferenceShare with { At = readings.ReferenceShare.At + by },
    };

    private static SideReadings Shift(SideReadings side, TimeSpan by) => side with
    {
        Line = side.Line with { At = side.Line.At + by },
        Scale = side.Scale with { At = side.Scale.At + by },
    };

    private void Tamper(Func<Readings, Sample<Vacuum>, Sample<Vacuum>> line)
    {
        var before = _pump.Tamper;
        _pump.Tamper = given =>
        {
            var readings = before(given);
            return readings with { Sides = readings.Sides with { Left = readings.Sides.Left with { Line = line(readings, readings.Sides.Left.Line) } } };
        };
    }

    private void Begin()
    {
        _pump.Do(CommandKind.Start);
        _pump.RunTo(PumpState.Stimulating, 20);
    }
}
