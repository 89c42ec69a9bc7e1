using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>How fast the motor should turn for the wave: along its shape, in time for its peak, and as slow as that allows when it is to be quiet.</summary>
internal sealed class MotorPace(MotorModel motor)
{
    /// <summary>How far ahead the motor looks, s: what it is late in spite of its lead.</summary>
    private const double Preview = 0.04;

    /// <summary>Fastest that the motor runs for each line that is still vented: 0.75 of 200 mL/s through one vent leaves 14 mmHg.</summary>
    private const double FastestVented = 0.75;

    /// <summary>Share of the time to the peak from which the motor begins to hurry, and from which it gives all it has.</summary>
    private const double HurryFrom = 0.5;
    private const double HurryAll = 0.75;

    /// <summary>With less time than this left, s, the motor cannot do anything about it any more.</summary>
    private const double TooLate = 0.04;

    /// <summary>Share of the time to the peak that a steady speed takes.</summary>
    private const double SteadyShare = 0.8;

    /// <summary>Time for the motor to come up before a build-up that needs it all, s.</summary>
    private const double LongReady = 0.1;

    /// <summary>Speed in build-up and hold, for one line; <paramref name="plant"/> is all that the motor pulls.</summary>
    public double Speed(PulledLine line, SuctionWave wave, in Plant plant, bool isQuiet)
    {
        var needed = line.TimeToPeak(wave, motor.Fastest, plant);
        var usual = Math.Max(line.SpeedWanted(wave, Preview, plant), Hurry(needed, wave.LeftToPeak));
        return isQuiet ? Math.Min(usual, Steady(needed, wave.LeftToPeak)) : usual;
    }

    /// <summary>True when the next build-up is so near that the motor should start.</summary>
    public bool IsReadyTime(SuctionWave wave, in Plant plant) =>
        wave.Left <= (Hurry(TimeToPeak(wave, plant), wave.TimeToPeak) > 0 ? LongReady : Preview + LineGate.Travel);

    /// <summary>Speed that the next build-up will begin with, so that the motor turns when the vents shut.</summary>
    public double ReadySpeed(SuctionWave wave, in Plant plant, int lines, bool isQuiet)
    {
        var ahead = wave.Ahead(wave.Peaks.Left >= wave.Peaks.Right ? Side.Left : Side.Right, Preview);
        var shaped = ahead.Stage == WaveStage.Build ? plant.Fill * ahead.Slope : 0;
        var needed = TimeToPeak(wave, plant);
        var usual = Math.Min(FastestVented * lines, Math.Max(shaped, Hurry(needed, wave.TimeToPeak)));
        return isQuiet ? Math.Min(usual, Steady(needed, wave.TimeToPeak)) : usual;
    }

    private double TimeToPeak(SuctionWave wave, in Plant plant) =>
        plant.TimeFor(0, Vacuum.Max(wave.Peaks.Left, wave.Peaks.Right).MmHg, motor.Fastest);

    /// <summary>
    /// Speed from which the peak can just be reached in time, whatever the shape asks for now: nothing while there is time to spare, everything
    /// when there is none.
    /// </summary>
    private double Hurry(double needed, double left)
    {
        var share = needed / Math.Max(left, TooLate);
        return motor.Fastest * Math.Clamp((share - HurryFrom) / (HurryAll - HurryFrom), 0, 1);
    }

    /// <summary>One speed through all of build-up and hold: the slowest that still reaches the peak.</summary>
    private double Steady(double needed, double left) => motor.Fastest * needed / (SteadyShare * Math.Max(left, TooLate));
}
