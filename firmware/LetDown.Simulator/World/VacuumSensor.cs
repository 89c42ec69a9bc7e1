using LetDown.Core.Units;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>
/// An MPXV6115V behind its divider: <c>Vout = Vs·(shareAtAmbient − sharePerKilopascal·kPa)</c> (PA01), with offset and gain within the
/// family's accuracy (PA02), its response time, and noise.
/// </summary>
internal sealed class VacuumSensor
{
    /// <summary>Largest error at all: 1.5 % of 115 kPa (PA03).</summary>
    private const double WorstError = 12.9;

    /// <summary>Deviation of the offset between sensors. Our assumption: the data sheet's band is three of them.</summary>
    private const double OffsetSigma = WorstError / 3;

    /// <summary>Deviation of the gain between sensors. Our assumption: the offset is most of the error band.</summary>
    private const double GainSigma = 0.003;

    /// <summary>Response time, s (PA02).</summary>
    private const double Response = 0.001;

    /// <summary>Noise at the converter, mmHg rms. Our assumption: about 1 mV.</summary>
    private const double Noise = 0.3;

    private readonly RandomStream _random;
    private readonly double _shareAtAmbient;
    private readonly double _sharePerMmHg;

    private double _followed;

    public VacuumSensor(SimulatedCalibration calibration, RandomStream random)
    {
        _random = random;
        var full = calibration.VacuumSupplyVolts * calibration.VacuumDivider / calibration.ReferenceVolts;
        var perMmHg = calibration.VacuumSharePerKilopascal / Vacuum.MmHgPerKilopascal * full;
        Offset = random.Normal(0, OffsetSigma, -WorstError * 0.8, WorstError * 0.8);
        _sharePerMmHg = perMmHg * random.Normal(1, GainSigma, 1 - (3 * GainSigma), 1 + (3 * GainSigma));
        _shareAtAmbient = (calibration.VacuumShareAtAmbient * full) - (Offset * perMmHg);
        Share = _shareAtAmbient;
    }

    /// <summary>What it seems to read at ambient, mmHg.</summary>
    public double Offset { get; }

    /// <summary>Voltage at the converter as a share of its full scale.</summary>
    public double Share { get; private set; }

    public void Step(double dt, double vacuum, double drift = 0)
    {
        _followed += (vacuum - _followed) * dt / (Response + dt);
        Share = _shareAtAmbient - (_sharePerMmHg * (_followed + (Noise * _random.RoughNormal()) + drift));
    }
}
