using LetDown.Board.Description;

namespace LetDown.Hardware.Calculations;

/// <summary>How far the vacuum reading may be off, and from what.</summary>
internal sealed class VacuumBudget(AnalogDescription analog)
{
    /// <summary>Our goal, mmHg (design: peak within 3 of the set point).</summary>
    public const double Goal = 3;

    /// <summary>Largest error of the sensor at all (PA03), mmHg, and its range, 115 kPa (PA01, PA02), mmHg.</summary>
    private const double SensorError = 12.9;
    private const double SensorRange = 862.6;

    /// <summary>Accuracy of the gauge that the span is set by, mmHg. A digital manometer of 0.5 % of 200 mmHg. Our choice.</summary>
    public const double Gauge = 1;

    /// <summary>MCP3208, grade B (data sheet): counts.</summary>
    private const double Nonlinearity = 1;
    private const double ConverterOffset = 3;
    private const double ConverterGain = 5;

    /// <summary>Its largest leakage, A, through the divider.</summary>
    private const double Leakage = 1e-6;

    /// <summary>Resistors of the dividers: 0.1 %.</summary>
    private const double Tolerance = 0.001;

    /// <summary>The divider as the converter sees it, ohm.</summary>
    private const double SourceOhms = 5100.0 * 10_000 / 15_100;

    private readonly VacuumScale _scale = new(analog);

    /// <summary>Of all, in the order of their weight. The sensor's own is left out when it is calibrated: see <see cref="Allowance"/>.</summary>
    public IReadOnlyList<Contribution> All => [Sensor, Gain("sensors' divider"), Gain("reference divider"), ConverterScale, Curve, Steps, Zero, Drawn, GaugeError];

    private static Contribution Sensor => new(
        "sensor: offset, span, bend, hysteresis, 0 to 85 °C", _ => SensorError, mmHg => SensorError * mmHg / SensorRange, _ => 0,
        "1.5 % of its range (PA02, PA03), all of it taken as span once zeroed; the data sheet does not part them");

    private Contribution ConverterScale => new(
        "converter: gain", mmHg => Share(ConverterGain, mmHg), mmHg => Counts(ConverterGain) * mmHg / FullScale, _ => 0, "5 counts at its end (data sheet)");

    private Contribution Curve => new(
        "converter: bend", _ => Counts(Nonlinearity), _ => Counts(2 * Nonlinearity), _ => Counts(2 * Nonlinearity), "1 count each at zero and at the reading (grade B)");

    private Contribution Steps => new("converter: steps", _ => Counts(0.5), _ => Counts(0.5), _ => Counts(0.5), "half a count; the zero is a mean of many");

    private Contribution Zero => new("converter: offset", _ => Counts(ConverterOffset), _ => 0, _ => 0, "3 counts (data sheet); zeroed away");

    private Contribution Drawn => new(
        "converter: leakage through the divider", _ => Leakage * SourceOhms / _scale.VoltsPerMmHg, _ => 0, _ => 0, "1 µA at most (data sheet); zeroed away, for it changes with the temperature only");

    private static Contribution GaugeError => new("gauge that sets the span", _ => 0, _ => 0, mmHg => Gauge * mmHg / 200, "1 mmHg at 200 mmHg: our choice of gauge");

    private double FullScale => 4096 * _scale.MmHgPerCount;

    public double Worst(Func<Contribution, Func<double, double>> stage, double mmHg) => All.Sum(part => stage(part)(mmHg));

    public double RootSumSquare(Func<Contribution, Func<double, double>> stage, double mmHg) =>
        Math.Sqrt(All.Sum(part => Math.Pow(stage(part)(mmHg), 2)));

    /// <summary>What the sensor may still be off, zeroed and its span set, so that the worst case keeps to the goal, mmHg.</summary>
    public double Allowance(double mmHg) => Goal - Worst(part => part.Calibrated, mmHg);

    private Contribution Gain(string which)
    {
        var error = _scale.DividerError(Tolerance);
        return new(which, mmHg => (_scale.MmHgOfAmbient - mmHg) * error, mmHg => error * mmHg, _ => 0, "two resistors of 0.1 %; as span it is set by the gauge");
    }

    private double Counts(double counts) => counts * _scale.MmHgPerCount;

    /// <summary>An error of the converter's span, at the voltage of a vacuum.</summary>
    private double Share(double counts, double mmHg) => Counts(counts) * (_scale.MmHgOfAmbient - mmHg) / FullScale;
}
