namespace LetDown.Core.Milk;

/// <summary>
/// How much more air a millilitre of milk seems to displace than it does, because the motor moves less than it should: wear, the unit's own
/// tolerance; and how much less air a deeper build-up seems to find, by motor and soft breast. The motor is one for both lines, so a good
/// scale on either side teaches it for both, and for the sessions after.
/// </summary>
internal sealed class MotorGain
{
    /// <summary>A new motor moves within a few per cent what it should, one worn out 30 % less: so much is not known beforehand. Our assumption.</summary>
    private const double Unknown = 0.12;

    /// <summary>Smallest doubt that is kept, as a share: air and flow differ a little from hour to hour. Our choice.</summary>
    private const double Least = 0.01;

    /// <summary>The breast gives way by 0.05 mL for each mmHg or so; a worn motor makes a deeper build-up find more air instead, by 0.2. Our assumption, from simulated boards.</summary>
    private const double DepthUnknown = 0.15;

    /// <summary>By so much the two breasts differ.</summary>
    private const double DepthDiffers = 0.04;

    public double Value { get; private set; } = 1;

    public double Variance { get; private set; } = Unknown * Unknown;

    /// <summary>mL for each mmHg.</summary>
    public double PerDepth { get; private set; }

    public double DepthVariance { get; private set; } = DepthUnknown * DepthUnknown;

    /// <summary>Something else was learned; taken when it is surer.</summary>
    public void Learn(double value, double variance)
    {
        if (variance < Variance)
        {
            // A motor is never twice or half of what it should be: then the scale was not what it seemed.
            Value = Math.Clamp(value, 0.8, 1.6);
            Variance = Math.Max(variance, Least * Least);
        }
    }

    /// <summary>The same of depth.</summary>
    public void LearnDepth(double perDepth, double variance)
    {
        if (variance + (DepthDiffers * DepthDiffers) < DepthVariance)
        {
            (PerDepth, DepthVariance) = (perDepth, variance + (DepthDiffers * DepthDiffers));
        }
    }
}
