namespace LetDown.Simulator.Pneumatics;

/// <summary>The vacuum pump's motor: follows its mean voltage with a lag, and draws more when it speeds up and when it pulls.</summary>
internal sealed class Motor(PneumaticParts parts)
{
    /// <summary>Current when turning freely, A. Our assumption, with the two below: a 12 V motor of some 5 W.</summary>
    private const double Free = 0.15;

    /// <summary>What the full load at the dead end adds, A.</summary>
    private const double Load = 0.35;

    /// <summary>Current at standstill and full voltage, A.</summary>
    private const double Inrush = 1.6;

    /// <summary>Share of full speed.</summary>
    public double Speed { get; private set; }

    /// <summary>Current, A.</summary>
    public double Amperes { get; private set; }

    public void Step(double dt, double drive, double manifold)
    {
        var goal = Math.Max(0, (drive - parts.MotorFriction) / (1 - parts.MotorFriction));
        Speed += (goal - Speed) * dt / (parts.MotorLag + dt);
        var pull = Load * Math.Min(1, manifold / parts.DeadEnd) + Free;
        Amperes = drive > 0 ? (pull * Speed) + (Inrush * Math.Max(0, drive - Speed)) : 0;
    }
}
