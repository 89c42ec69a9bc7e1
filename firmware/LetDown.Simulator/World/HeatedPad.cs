namespace LetDown.Simulator.World;

/// <summary>A warm pad on a breast: <c>C·dT/dt = P − k·(T − skin)</c>, with a thermostat of its own in series. All figures are our assumptions.</summary>
internal sealed class HeatedPad(SimulatedCalibration calibration)
{
    /// <summary>Resistance of the heater, ohm: 12 W at 12 V.</summary>
    public const double Ohms = 12;

    /// <summary>Heat it holds, J/K.</summary>
    public const double Capacity = 150;

    /// <summary>Heat it loses to breast and room, W/K.</summary>
    public const double Loss = 0.6;

    /// <summary>Skin and room together, °C.</summary>
    public const double Surroundings = 31;

    /// <summary>The thermostat opens, °C ...</summary>
    public const double Opens = 48;

    /// <summary>... and closes again.</summary>
    private const double Closes = 42;

    private const double ZeroCelsius = 273.15;
    private const double ReferenceKelvin = 25 + ZeroCelsius;

    private bool _isCutOut;

    public double Celsius { get; private set; } = 28;

    /// <summary>Current, A.</summary>
    public double Amperes { get; private set; }

    /// <summary>Thermistor to ground under its pull-up, as a share of the converter's reference.</summary>
    public double Share
    {
        get
        {
            var kelvin = Celsius + ZeroCelsius;
            var ohms = calibration.ThermistorOhmsAt25 * Math.Exp(calibration.ThermistorBeta * ((1 / kelvin) - (1 / ReferenceKelvin)));
            return ohms / (ohms + calibration.ThermistorPullUpOhms);
        }
    }

    public void Step(double dt, bool isDriven, double volts)
    {
        _isCutOut = Celsius > (_isCutOut ? Closes : Opens);
        Amperes = isDriven && !_isCutOut ? volts / Ohms : 0;
        Celsius += ((Amperes * volts) - (Loss * (Celsius - Surroundings))) / Capacity * dt;
    }
}
