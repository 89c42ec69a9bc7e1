using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>One line while the wave runs on it: what is observed of it, its valve and vent, and what its last cycles taught.</summary>
internal sealed class PulledLine(Side side)
{
    /// <summary>Slope for each mmHg of error, 1/s: well damped with the motor's quickness.</summary>
    private const double Gain = 20;

    /// <summary>
    /// Time in which the way that is left may at most be gone: a third of what is left until the release, but no longer than the motor takes
    /// to come to rest by itself, so that it leaves no deep vacuum behind the valve.
    /// </summary>
    private const double ApproachShare = 0.33;
    private const double ShortestApproach = 0.02;

    /// <summary>The motor holds a leaking line this far below its goal, mmHg: above it the valve shuts.</summary>
    private const double HoldBelow = 0.7;

    /// <summary>This far below its goal, mmHg, there is no more hurry.</summary>
    private const double HurryUntil = 2;

    /// <summary>Largest overshoot when a leak is sealed all at once, mmHg.</summary>
    private const double Overshoot = 6;

    /// <summary>Distance that every line keeps from the ceiling, mmHg: sensor gain and noise.</summary>
    private const double CeilingReserve = 4;

    /// <summary>How far ahead a vent's opening is planned, s.</summary>
    private const double VentAhead = 0.024;

    private readonly LineObserver _observer = new();
    private readonly LineGate _gate = new();
    private readonly PeakLearner _learner = new();

    /// <summary>True when motor and line are one room and no air comes in.</summary>
    public bool IsJoined => _gate.IsJoined;

    public bool IsValveOpen => _gate.ValveOpen;

    public SideActuation Actuation => new() { LineValveOpen = _gate.ValveOpen, VentClosed = _gate.VentClosed };

    /// <summary>Begins anew where the line is.</summary>
    public void Restart(double line)
    {
        _observer.Restart(line);
        _gate.Restart();
        _learner.Restart();
    }

    /// <summary>Takes in what was measured; <paramref name="flow"/> is the motor's, as a share of its free flow, and <paramref name="plant"/> all that it pulls.</summary>
    public void Observe(double line, double flow, in Plant plant, double dt)
    {
        if (_gate.IsJoined)
        {
            _observer.Pull(line, flow, plant, dt);
        }
        else
        {
            _observer.Follow(line, dt);
        }
    }

    /// <summary>How deep this cycle got so far, mmHg.</summary>
    public double Deepest => _learner.Deepest;

    /// <summary>True when this cycle has reached its peak.</summary>
    public bool IsThere => _learner.IsThere;

    /// <summary>The last cycle is over; <paramref name="isOtherThere"/> says that the other line, joined to this, reached its peak.</summary>
    public void Judge(bool isOtherThere) => _learner.Judge(isOtherThere);

    /// <summary>A cycle begins.</summary>
    public void Begin(SuctionWave wave) => _learner.Begin(wave.Peaks[side].MmHg);

    /// <summary>Build-up and hold.</summary>
    public void Pull(SuctionWave wave, in BehindValve behind, bool isMotorAtItsEnd, double dt)
    {
        _learner.Update(_observer.Vacuum, isMotorAtItsEnd);
        _gate.Pull(_observer, Goal(wave), Limit(wave), behind, dt);
    }

    /// <summary>Release and rest; <paramref name="isReadyTime"/> says that the next build-up is near.</summary>
    public void LetGo(SuctionWave wave, in BehindValve behind, bool isReadyTime, double dt)
    {
        if (isReadyTime && _observer.Vacuum < SafetyLimits.Released.MmHg)
        {
            _gate.MakeReady(wave.Left, dt);
        }
        else
        {
            _gate.LetGo(_observer.Vacuum, CommonPeak(wave), wave.Ahead(side, VentAhead), wave.Left, behind, dt);
        }
    }

    /// <summary>Motor speed with which this line would follow the wave.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="preview">How far ahead the motor must look, s.</param>
    /// <param name="plant">All that the motor pulls.</param>
    public double SpeedWanted(SuctionWave wave, double preview, in Plant plant)
    {
        var line = _observer.Vacuum;
        if (!_gate.ValveOpen)
        {
            // What leaks meanwhile gathers behind the valve and is given back when it opens.
            return plant.SpeedFor(0, line);
        }

        var goal = Goal(wave) - HoldBelow;
        var wanted = Math.Max(0, wave.Ahead(side, preview).Slope) + (Gain * (Math.Min(wave.Now(side).Target.MmHg, goal) - line));
        var approach = Math.Clamp(wave.LeftToPeak * ApproachShare, ShortestApproach, PlantModel.MotorLag);
        var slope = Math.Min(wanted, (goal - line) / approach);
        return plant.SpeedFor(slope, line) - (_observer.Missing * plant.Part / PlantModel.CapacityAt(line));
    }

    /// <summary>Time that the motor needs at its fastest to the peak, s; 0 where it is all but there.</summary>
    public double TimeToPeak(SuctionWave wave, double fastest, in Plant plant) =>
        _gate.ValveOpen ? plant.TimeFor(_observer.Vacuum, Goal(wave) - HurryUntil, fastest) : 0;

    /// <summary>On the way down the lines are joined again only below the peak of both.</summary>
    private double CommonPeak(SuctionWave wave)
    {
        var (own, other) = (wave.Peaks[side].MmHg, wave.Peaks[side.Other()].MmHg);
        return other > 0 ? Math.Min(own, other) : own;
    }

    private double Limit(SuctionWave wave) => Math.Min(wave.Peaks[side].MmHg + Overshoot, SafetyLimits.Ceiling.MmHg - CeilingReserve);

    private double Goal(SuctionWave wave) => wave.Peaks[side].MmHg + _learner.Correction;
}
