using LetDown.Board.Description;
using LetDown.Core.Units;

namespace LetDown.Board.Measuring;

/// <summary>From a share of the converter's full scale to what was measured, by the board file's calibration.</summary>
internal sealed class AnalogTransfers(AnalogDescription analog)
{
    /// <summary>Nearer than this to either end a thermistor is shorted or broken: at 10 kΩ it would be above 180 or below −50 °C.</summary>
    private const double ThermistorMargin = 0.01;

    private const double Kelvin = 273.15;
    private const double KelvinAt25 = 298.15;

    /// <summary>PA01 solved for pressure below ambient; ratiometric to the sensor's own supply, behind its divider.</summary>
    public Vacuum ToVacuum(double share)
    {
        var sensor = analog.Vacuum;
        var sensorShare = share * analog.ReferenceVolts / sensor.Divider / sensor.SupplyVolts;
        return Vacuum.FromKilopascals((sensor.ShareAtAmbient - sensorShare) / sensor.SharePerKilopascal);
    }

    public double ToMotorAmperes(double share) => share * analog.ReferenceVolts / analog.MotorVoltsPerAmpere;

    public double ToSupplyVolts(double share) => share * analog.ReferenceVolts / analog.SupplyDivider;

    /// <summary>Beta equation; none when the thermistor or its wire cannot be whole.</summary>
    public Temperature? ToPad(double share)
    {
        if (!(share > ThermistorMargin && share < 1 - ThermistorMargin))
        {
            return null;
        }

        var thermistor = analog.Thermistor;
        var ohms = thermistor.PullUpOhms * share / (1 - share);
        var perKelvin = (1 / KelvinAt25) + (Math.Log(ohms / thermistor.OhmsAt25) / thermistor.Beta);
        return new Temperature((1 / perKelvin) - Kelvin);
    }
}
