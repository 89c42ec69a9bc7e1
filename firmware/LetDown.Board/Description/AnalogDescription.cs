namespace LetDown.Board.Description;

/// <summary>The analog converter and what hangs on its channels.</summary>
public sealed record AnalogDescription
{
    /// <summary>SPI bus.</summary>
    public required int SpiBus { get; init; }

    /// <summary>Chip-select line of the bus.</summary>
    public required int ChipSelect { get; init; }

    /// <summary>SPI clock, Hz.</summary>
    public required int ClockHz { get; init; }

    /// <summary>Reference voltage of the converter: full scale, V.</summary>
    public required double ReferenceVolts { get; init; }

    /// <summary>Which channel measures what.</summary>
    public required AnalogChannelsDescription Channels { get; init; }

    /// <summary>The three vacuum sensors, all of one kind.</summary>
    public required VacuumSensorDescription Vacuum { get; init; }

    /// <summary>Output of the motor's current sensor, V/A.</summary>
    public required double MotorVoltsPerAmpere { get; init; }

    /// <summary>Share of the 12 V rail that reaches the converter.</summary>
    public required double SupplyDivider { get; init; }

    /// <summary>The warm pads' thermistors.</summary>
    public required ThermistorDescription Thermistor { get; init; }
}
