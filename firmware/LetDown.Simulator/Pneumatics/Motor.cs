namespace LetDown.Simulator.Pneumatics;

/// <summary>The vacuum pump's motor: follows its mean voltage with a lag, draws more when it speeds up and when it pulls, and warms up.</summary>
internal sealed class Motor(PneumaticParts parts)
{
    /// <summary>Current when turning freely, A. Our assumption, with the two below: a 12 V motor of some 5 W.</summary>
    public const double Free = 0.15;

    /// <summary>What the full load at the dead end adds, A.</summary>
    public const double Load = 0.35;

    /// <summary>Current at standstill and full voltage, A.</summary>
    public const double Inrush = 1.6;

    /// <summary>Rated supply, V.</summary>
    private const double Rated = 12;

    /// <summary>Warmth for each watt, K, and how long it takes, s. Our assumption: a 370 motor in a closed case.</summary>
    private const double KelvinPerWatt = 8;
    private const double WarmUp = 240;

    /// <summary>From here on heat takes from the dead end, °C.</summary>
    private const double Hot = 25;

    /// <summary>A diaphragm is stiffest at the lower and as supple as it gets at the upper, °C. Our assumption.</summary>
    private const double Stiff = 10;
    private const double Supple = 30;
    private const double Softening = 1 / (Supple - Stiff);

    /// <summary>Temperature, °C.</summary>
    public double Celsius { get; private set; } = parts.RoomCelsius;

    /// <summary>Vacuum at which it moves nothing more as warm as it is, mmHg.</summary>
    public double DeadEnd { get; private set; } = parts.DeadEnd;

    /// <summary>Share of full speed.</summary>
    public double Speed { get; private set; }

    /// <summary>Current, A.</summary>
    public double Amperes { get; private set; }

    public void Step(double dt, double drive, double manifold)
    {
        DeadEnd = parts.DeadEnd * (1 - (parts.MotorHotLoss * Math.Max(0, Celsius - Hot)));
        var stiffness = Math.Clamp((Supple - Celsius) * Softening, 0, 1);
        var friction = parts.MotorFriction + (parts.MotorColdFriction * stiffness);
        var goal = Math.Max(0, (drive - friction) / (1 - friction));
        Speed += (goal - Speed) * dt / (parts.MotorLag + dt);
        var pull = Load * Math.Min(1, manifold / DeadEnd) + Free;
        Amperes = drive > 0 ? (pull * Speed) + (Inrush * Math.Max(0, drive - Speed)) : 0;
        Celsius += ((Amperes * drive * Rated * KelvinPerWatt) + parts.RoomCelsius - Celsius) * (dt * (1 / WarmUp));
    }
}
