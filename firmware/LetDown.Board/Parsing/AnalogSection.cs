using LetDown.Board.Description;
using LetDown.Board.Json;
using LetDown.Core.Units;

namespace LetDown.Board.Parsing;

/// <summary>The section about the analog converter.</summary>
internal sealed class AnalogSection(Mistakes mistakes, Claims claims)
{
    /// <summary>The relief valve's 280 mmHg (design §3), kPa: a sensor that cannot show it is of no use.</summary>
    private const double DeepestKilopascals = 37.3;

    /// <summary>What the failsafe calls too much on the 12 V rail, V: it must be seen to be judged.</summary>
    private const double HighestSupplyVolts = 15;

    public AnalogDescription Read(Section section)
    {
        var bus = section.Whole("spiBus", 0, 6);
        var chipSelect = section.Whole("chipSelect", 0, 2);
        BusPins.ClaimSpi(bus, chipSelect, section, claims);
        var analog = new AnalogDescription
        {
            SpiBus = bus ?? 0,
            ChipSelect = chipSelect ?? 0,

            // MCP3208 datasheet: its sampling capacitor droops below 10 kHz; 2 MHz is the fastest at 5 V.
            ClockHz = section.Whole("clockHz", 10_000, 2_000_000) ?? 0,
            ReferenceVolts = section.Number("referenceVolts", 2.5, 5.5, " V") ?? 0,
            Channels = Channels(section.Object("channels")),
            Vacuum = Vacuum(section.Object("vacuum")),
            MotorVoltsPerAmpere = section.Number("motorVoltsPerAmpere", 0.01, 100, " V/A") ?? 0,
            SupplyDivider = section.Number("supplyDivider", 0.01, 1, string.Empty) ?? 0,
            Thermistor = Thermistor(section.Object("thermistor")),
        };
        section.RefuseOthers();
        CheckSpans(section, analog);
        return analog;
    }

    private AnalogChannelsDescription Channels(Section section)
    {
        var channels = new AnalogChannelsDescription
        {
            Line = new PerSide<int>(Channel(section, "lineLeft"), Channel(section, "lineRight")),
            Manifold = Channel(section, "manifold"),
            MotorCurrent = Channel(section, "motorCurrent"),
            Supply = Channel(section, "supply"),
            Pad = new PerSide<int>(Channel(section, "padLeft"), Channel(section, "padRight")),
            Reference = Channel(section, "reference"),
        };
        section.RefuseOthers();
        return channels;
    }

    private int Channel(Section section, string name) => section.Claimed(name, 0, 7, "channel", claims);

    private static VacuumSensorDescription Vacuum(Section section)
    {
        var vacuum = new VacuumSensorDescription
        {
            SupplyVolts = section.Number("supplyVolts", 2.5, 5.5, " V") ?? 0,
            SharePerKilopascal = section.Number("sharePerKilopascal", 0.0001, 0.1, string.Empty) ?? 0,
            ShareAtAmbient = section.Number("shareAtAmbient", 0.1, 1, string.Empty) ?? 0,
            Divider = section.Number("divider", 0.01, 1, string.Empty) ?? 0,
        };
        section.RefuseOthers();
        return vacuum;
    }

    private static ThermistorDescription Thermistor(Section section)
    {
        var thermistor = new ThermistorDescription
        {
            OhmsAt25 = section.Number("ohmsAt25", 100, 1_000_000, " ohm") ?? 0,
            Beta = section.Number("beta", 1000, 6000, " K") ?? 0,
            PullUpOhms = section.Number("pullUpOhms", 100, 1_000_000, " ohm") ?? 0,
        };
        section.RefuseOthers();
        return thermistor;
    }

    /// <summary>Numbers that are each possible may still make a board that cannot see what it must. Zeros were noted already.</summary>
    private void CheckSpans(Section section, AnalogDescription analog)
    {
        if (analog.ReferenceVolts <= 0)
        {
            return;
        }

        var sensor = analog.Vacuum;
        var ambientVolts = sensor.SupplyVolts * sensor.ShareAtAmbient * sensor.Divider;
        if (ambientVolts >= analog.ReferenceVolts)
        {
            Note(section, "vacuum", $"a vented line would give {ambientVolts:0.00} V; expected less than referenceVolts ({analog.ReferenceVolts} V)");
        }

        if (sensor.ShareAtAmbient > 0 && sensor.ShareAtAmbient - (sensor.SharePerKilopascal * DeepestKilopascals) <= 0)
        {
            Note(section, "vacuum", $"the sensor could not show {DeepestKilopascals} kPa of vacuum; expected a smaller sharePerKilopascal");
        }

        if (analog.SupplyDivider * HighestSupplyVolts >= analog.ReferenceVolts)
        {
            Note(section, "supplyDivider", $"{HighestSupplyVolts} V on the rail could not be seen; expected a smaller share");
        }
    }

    private void Note(Section section, string name, FormattableString what) =>
        mistakes.Add(section.Find(name)!, FormattableString.Invariant(what));
}
