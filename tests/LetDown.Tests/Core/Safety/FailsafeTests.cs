using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

/// <summary>Each fault, from the readings that show it to a vented pump. Ticks are 2 ms.</summary>
public sealed class FailsafeTests
{
    private const double WithinSeconds = 0.05;
    private readonly ScriptedPump _pump = ScriptedPump.Dry(tickSeconds: 0.002);

    public static TheoryData<Fault, Func<Readings, Readings>> Broken => new()
    {
        { Fault.OverVacuum, r => Left(r, _ => new(new(255), r.At)) },
        { Fault.SensorStale, r => Left(r, line => new(line.Value, TimeSpan.FromSeconds(1))) },
        { Fault.SensorStale, r => r with { Manifold = default } },
        { Fault.SensorImpossible, r => Left(r, _ => new(new(double.NaN), r.At)) },
        { Fault.SensorImpossible, r => Left(r, _ => new(new(-75), r.At)) },
        { Fault.SensorImpossible, r => r with { Manifold = new(new(900), r.At) } },
        { Fault.ReferenceOff, r => r with { ReferenceShare = new(0, r.At) } },
        { Fault.ReferenceOff, r => r with { ReferenceShare = new(1, r.At) } },
        { Fault.ReferenceOff, r => r with { ReferenceShare = new(SafetyLimits.ReferenceShare, TimeSpan.FromSeconds(1)) } },
        { Fault.LoopLate, r => Later(r, TimeSpan.FromSeconds(2)) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_dangerous_fault_vents_within_a_few_ticks_and_stays(Fault fault, Func<Readings, Readings> tamper)
    {
        Begin();
        _pump.Tamper = tamper;
        _pump.RunTo(PumpState.Faulted, WithinSeconds);
        Assert.Equal(fault, _pump.Status.Fault);
        Assert.Equal(Actuation.Safe, _pump.Actuation);
        Assert.Contains(_pump.Events, e => e.Kind == SessionEventKind.Fault && e.Fault == fault);
        Assert.Equal(SessionEventKind.Ended, _pump.Events[^1].Kind);

        _pump.Tamper = r => r;
        _pump.Run(1);
        Assert.Equal(fault, _pump.Status.Fault);
        Assert.Equal(CommandOutcome.Faulted, _pump.Do(CommandKind.Start));
    }

    [Fact]
    public void A_fault_is_dismissed_at_the_pump_and_then_a_session_may_start()
    {
        Begin();
        _pump.Tamper = r => r with { ReferenceShare = default };
        _pump.RunTo(PumpState.Faulted, WithinSeconds);
        _pump.Tamper = r => r;
        _pump.Press(Buttons.Stop);
        Assert.Equal(PumpState.Idle, _pump.Status.State);
        Assert.Equal(Fault.None, _pump.Status.Fault);
        Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.Start));
    }

    [Fact]
    public void A_supply_that_sags_for_longer_than_a_motor_start_is_a_fault()
    {
        Begin();
        _pump.Tamper = r => r with { SupplyVolts = new(9, r.At) };
        _pump.Run(0.1);
        Assert.Equal(Fault.None, _pump.Status.Fault);
        _pump.RunTo(PumpState.Faulted, 0.5);
        Assert.Equal(Fault.SupplyOff, _pump.Status.Fault);
    }

    [Fact]
    public void A_line_that_reads_far_from_ambient_when_vented_is_a_fault()
    {
        _pump.Tamper = r => Left(r, line => new(line.Value + new Vacuum(30), r.At));
        _pump.Do(CommandKind.Start);
        _pump.RunTo(PumpState.Faulted, 3);
        Assert.Equal(Fault.ZeroOff, _pump.Status.Fault);
    }

    [Fact]
    public void A_sensor_offset_within_tolerance_is_zeroed_away()
    {
        _pump.Tamper = r => Left(r, line => new(line.Value - new Vacuum(12.9), r.At));
        _pump.Do(CommandKind.Start);
        _pump.RunTo(PumpState.Stimulating, 20);
        _pump.Do(CommandKind.Pause);
        _pump.Run(1);
        Assert.Equal(0, _pump.Status.Line.Left.MmHg, 0.1);
    }

    [Fact]
    public void A_line_above_her_comfort_ceiling_is_vented_until_it_is_released()
    {
        Begin();
        _pump.Tamper = r => Left(r, _ => new(new(209), r.At));
        _pump.Run(0.004);
        Assert.False(_pump.Actuation.Sides.Left.VentClosed || _pump.Actuation.Sides.Left.LineValveOpen);
        _pump.Tamper = r => Left(r, _ => new(new(40), r.At));
        _pump.Run(0.1);
        Assert.False(_pump.Actuation.Sides.Left.VentClosed);
        Assert.Equal(Fault.None, _pump.Status.Fault);
    }

    [Fact]
    public void Vacuum_held_for_two_seconds_is_released_and_a_line_that_does_not_release_is_a_fault()
    {
        Begin();
        var started = _pump.Status.At;
        _pump.Tamper = r => Left(r, _ => new(new(60), r.At)) with { Manifold = new(new(60), r.At) };
        TimeSpan? vented = null;
        _pump.Watch = (readings, _, actuation) =>
            vented = !actuation.Sides.Left.VentClosed && actuation.Motor is null ? vented ?? readings.At : null;
        _pump.RunTo(PumpState.Faulted, 3);
        Assert.Equal(Fault.DoesNotRelease, _pump.Status.Fault);
        Assert.True(vented - started <= SafetyLimits.LongestHold, $"Vented after {vented - started}.");
    }

    [Fact]
    public void Suction_ends_by_itself_when_a_session_forgets_to()
    {
        var failsafe = new Failsafe(new(new(200), new(200)));
        var wanted = new Actuation { Motor = Duty.Clamped(0.5) };
        var senses = new LineSenses();
        for (var seconds = 0; seconds < 3600; seconds++)
        {
            failsafe.Look(Fresh(seconds), senses, Actuation.Safe, isArmed: true, dt: 1);
        }

        Assert.Equal(wanted, failsafe.Clamp(wanted));
        for (var seconds = 3600; seconds < 3631; seconds++)
        {
            failsafe.Look(Fresh(seconds), senses, Actuation.Safe, isArmed: true, dt: 1);
        }

        Assert.Equal(Actuation.Safe, failsafe.Clamp(wanted));
    }

    private static Readings Fresh(int seconds)
    {
        var at = TimeSpan.FromSeconds(seconds);
        var side = new SideReadings { Line = new(default, at) };
        return new() { At = at, ReferenceShare = new(0.5, at), SupplyVolts = new(12, at), Sides = new(side, side), Manifold = new(default, at) };
    }

    private static Readings Left(Readings readings, Func<Sample<Vacuum>, Sample<Vacuum>> line) => readings with
    {
        Sides = readings.Sides with { Left = readings.Sides.Left with { Line = line(readings.Sides.Left.Line) } },
    };

    private static Readings Later(Readings readings, TimeSpan by)
    {
        var at = readings.At + by;
        return readings with
        {
            At = at,
            Manifold = new(readings.Manifold.Value, at),
            Sides = new(
                readings.Sides.Left with { Line = new(readings.Sides.Left.Line.Value, at) },
                readings.Sides.Right with { Line = new(readings.Sides.Right.Line.Value, at) }),
        };
    }

    private void Begin()
    {
        _pump.Do(CommandKind.Start);
        _pump.RunTo(PumpState.Stimulating, 20);
    }
}
