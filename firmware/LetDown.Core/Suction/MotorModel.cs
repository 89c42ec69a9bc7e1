using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>How fast the motor turns, as far as it can be known from what it was driven with: no sensor tells its speed.</summary>
internal sealed class MotorModel
{
    /// <summary>Time in which the speed is meant to follow, s: well inside a cycle's build-up, and slow enough to be no jerk. Our choice.</summary>
    private const double Quickness = 0.025;

    /// <summary>Largest change of duty for each second: from nothing to full in 40 ms. Our choice: faster is heard as a knock.</summary>
    private const double Slew = 25;

    /// <summary>The same while she should hear her baby and not the pump. Our choice: a quarter.</summary>
    private const double QuietSlew = Slew / 4;

    /// <summary>Beyond these the reading is not believed, V; the supply check ends the session before.</summary>
    private const double LowestVolts = 8;
    private const double HighestVolts = 16;

    private double _duty;
    private double _perDuty = 1;

    /// <summary>Share of full speed at the rated supply.</summary>
    public double Speed { get; private set; }

    /// <summary>Speed at full duty with the rated supply.</summary>
    public const double FastestRated = 1;

    /// <summary>Speed at full duty with this supply.</summary>
    public double Fastest => SpeedFor(_perDuty);

    /// <summary>True when it is asked for all it has.</summary>
    public bool IsAtItsEnd => _duty >= 1;

    /// <summary>It is switched off and comes to rest.</summary>
    public void Rest(double volts, double dt)
    {
        _duty = 0;
        Update(volts, dt);
    }

    /// <summary>Follows what the motor was driven with in the last tick.</summary>
    public void Update(double volts, double dt)
    {
        var rated = volts is > LowestVolts and < HighestVolts ? volts / PlantModel.RatedVolts : 1;
        var goal = SpeedFor(_duty * rated);
        Speed += (goal - Speed) * dt / (PlantModel.MotorLag + dt);
        _perDuty = rated;
    }

    /// <summary>Duty that brings the motor to a speed in good time, without a jump; slower still when it should be quiet.</summary>
    public Duty DutyFor(double speed, bool isQuiet, double dt)
    {
        var wanted = Speed + ((speed - Speed) * PlantModel.MotorLag / Quickness);
        var drive = wanted > 0 ? PlantModel.MotorFriction + ((1 - PlantModel.MotorFriction) * wanted) : 0;
        var step = (isQuiet ? QuietSlew : Slew) * dt;
        _duty = Math.Clamp(Math.Clamp(drive / _perDuty, 0, 1), _duty - step, _duty + step);
        return Duty.Clamped(_duty);
    }

    private static double SpeedFor(double drive) =>
        Math.Max(0, (drive - PlantModel.MotorFriction) / (1 - PlantModel.MotorFriction));
}
