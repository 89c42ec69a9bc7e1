namespace LetDown.Core.Suction;

/// <summary>What lies behind a line's valve.</summary>
/// <param name="Manifold">Vacuum of the manifold, mmHg.</param>
/// <param name="Flow">What the motor moves, as a share of its free flow.</param>
/// <param name="Alone">The line by itself.</param>
/// <param name="IsOtherOpen">True when the other line is joined to the manifold.</param>
internal readonly record struct BehindValve(double Manifold, double Flow, Plant Alone, bool IsOtherOpen)
{
    /// <summary>The manifold may give this much more than its nominal air does, as a factor.</summary>
    private const double Reserve = 1.3;

    /// <summary>Slope that the motor would give this line were it open and tight, mmHg/s.</summary>
    public double Pull => Flow / Alone.Fill;

    /// <summary>
    /// What the line would gain from the manifold, were it opened now, mmHg: little when only the manifold itself lies behind the valve, much
    /// when the other line is joined to it.
    /// </summary>
    public double Gift(double line)
    {
        var air = PlantModel.AirOf(Alone.Fill);
        var behind = PlantModel.ManifoldAir + (IsOtherOpen ? air : 0);
        var share = behind / (IsOtherOpen ? air + behind : air);
        return Reserve * (Manifold - line) * share;
    }
}
