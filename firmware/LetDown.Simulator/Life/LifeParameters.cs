namespace LetDown.Simulator.Life;

/// <summary>Every figure of her weeks, with its row or "our assumption".</summary>
internal static class LifeParameters
{
    /// <summary>Removals of milk in a day (FL24: 7.6 in the first month, 6.6 in the third).</summary>
    public const double RemovalsPerDay = 7.1;

    /// <summary>How far a removal strays from its place in the day, h. Our assumption.</summary>
    public const double Jitter = 0.5;

    /// <summary>Share of removals that are nursing. Our assumption: a mother who pumps about as often as she nurses.</summary>
    public const double NursingShare = 0.5;

    /// <summary>Share of the available milk that her baby takes (FL22: 67 %), with the deviation of FL19.</summary>
    public const double NursingMean = 0.67;

    /// <summary>See <see cref="NursingMean"/>: 20 % (FL19).</summary>
    public const double NursingSigma = 0.2;

    /// <summary>How much more milk is made in the early morning than on the mean of the day, and less in the evening. Our assumption.</summary>
    public const double Circadian = 0.15;

    /// <summary>Hour of the day at which most is made. Our assumption.</summary>
    public const double CircadianPeak = 5;

    /// <summary>Share of sessions in noise, and share with her mind elsewhere. Our assumption.</summary>
    public const double StressShare = 0.1;

    /// <summary>Tiredness in the middle of the night, and in the middle of the day. Our assumption.</summary>
    public const double TiredAtNight = 0.8;

    /// <summary>See <see cref="TiredAtNight"/>.</summary>
    public const double TiredByDay = 0.2;

    /// <summary>How far tiredness strays. Our assumption.</summary>
    public const double TiredSigma = 0.15;
}
