namespace LetDown.Core.Suction;

/// <summary>
/// Tells when cycle after cycle stays short of its peak although the motor gives what it can, and why. The wave itself goes on as it is: its
/// time under vacuum is never stretched to make up for it.
/// </summary>
internal sealed class ShortfallWatch
{
    /// <summary>Short is what lacks this, mmHg, and this share of the peak: well outside what the regulator misses. Our choice.</summary>
    private const double Lacking = 4;
    private const double LackingShare = 0.05;

    private const int CyclesToTell = 3;
    private const int CyclesToForget = 2;

    /// <summary>A leak that a well-placed shield may have, as a share of the free flow for each mmHg. Our assumption: 0.05 mL/s.</summary>
    private const double GoodSeal = 0.00025;

    private double _peak;
    private int _short;
    private int _good;
    private Shortfall _cause;

    public Shortfall Shortfall { get; private set; }

    public void Restart()
    {
        _peak = 0;
        _short = 0;
        _good = 0;
        Shortfall = Shortfall.None;
    }

    /// <summary>A cycle is over.</summary>
    /// <param name="peak">Its peak, mmHg.</param>
    /// <param name="deepest">How deep it got, mmHg.</param>
    /// <param name="timeToPeak">How long it had, s.</param>
    /// <param name="plant">What was pulled.</param>
    /// <param name="motor">Motor and supply.</param>
    public void Judge(double peak, double deepest, double timeToPeak, in Plant plant, MotorModel motor)
    {
        // A peak that is still on its way up may lag; it is not what she set.
        var isShort = peak <= _peak && peak - deepest > Allowed(peak);
        _peak = peak;
        _short = isShort ? _short + 1 : 0;
        _good = isShort ? 0 : _good + 1;
        var cause = isShort ? Cause(peak - Allowed(peak), timeToPeak, plant, motor) : Shortfall.None;
        _short = cause == _cause ? _short : Math.Min(_short, 1);
        _cause = cause;
        if (_short >= CyclesToTell)
        {
            // The same cause cycle after cycle: while the plant is still being learned it may change, and she would see it flicker.
            Shortfall = cause;
        }
        else if (_good >= CyclesToForget)
        {
            Shortfall = Shortfall.None;
        }
    }

    private static double Allowed(double peak) => Lacking + (LackingShare * peak);

    /// <summary>What would have to be better for the line to come as deep as is not short any more.</summary>
    private static Shortfall Cause(double enough, double time, in Plant plant, MotorModel motor)
    {
        var sealedWell = plant with { Leak = Math.Min(plant.Leak, GoodSeal) };
        if (plant.Leak > GoodSeal && sealedWell.TimeFor(0, enough, motor.Fastest) < time)
        {
            return Shortfall.Seal;
        }

        return motor.Fastest < MotorModel.FastestRated && plant.TimeFor(0, enough, MotorModel.FastestRated) < time ? Shortfall.Supply
            : Shortfall.Pump;
    }
}
