namespace LetDown.Core.Suction;

/// <summary>
/// Vacuum of a line and how fast it changes, without the sensor's noise: predicted from the motor's speed, corrected by what is measured.
/// What prediction keeps missing is <see cref="Missing"/>, which the motor then makes up for; it is this regulator's integral, and cannot
/// wind up, because it is driven by what the motor really did.
/// </summary>
internal sealed class LineObserver
{
    /// <summary>How quickly the measurement is believed, 1/s. Our choice: noise of 0.3 mmHg becomes 0.05 mmHg, and a few mmHg/s.</summary>
    private const double Bandwidth = 50;

    /// <summary>Time constant with which a line that is not being pulled is followed, s.</summary>
    private const double Smoothing = 0.004;

    /// <summary>Largest flow that may be missing, as a share of the free flow.</summary>
    private const double MostMissing = 0.5;

    /// <summary>What a single reading may be off, mmHg: three deviations of its noise.</summary>
    private const double ReadingNoise = 1;

    private double _latest;

    /// <summary>The deepest it can be now, mmHg: the observed vacuum, or the latest reading where that has run ahead.</summary>
    public double Deepest => Math.Max(Vacuum, _latest - ReadingNoise);

    /// <summary>Vacuum, mmHg.</summary>
    public double Vacuum { get; private set; }

    /// <summary>How fast it deepens, mmHg/s; 0 while it is not being pulled.</summary>
    public double Slope { get; private set; }

    /// <summary>Flow into all the lines that the model does not account for, as a share of the free flow.</summary>
    public double Missing { get; private set; }

    public void Restart(double line)
    {
        Vacuum = line;
        _latest = line;
        Slope = 0;
        Missing = 0;
    }

    /// <summary>The line is shut off or vented.</summary>
    public void Follow(double line, double dt)
    {
        _latest = line;
        Vacuum += (line - Vacuum) * dt / (Smoothing + dt);
        Slope = 0;
    }

    /// <summary>The line is joined to the manifold and its vent is shut.</summary>
    public void Pull(double line, double flow, Plant plant, double dt)
    {
        _latest = line;
        var error = line - Vacuum;
        Missing = Math.Clamp(Missing + (Bandwidth * Bandwidth * plant.Fill / plant.Part * error * dt), -MostMissing, MostMissing);
        Slope = (flow - (plant.Leak * Vacuum) + (Missing * plant.Part)) / plant.Fill;
        Vacuum += (Slope + (2 * Bandwidth * error)) * dt;
    }
}
