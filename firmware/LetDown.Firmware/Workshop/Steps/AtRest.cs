using System.Globalization;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>What is looked at while everything is off (hardware/bring-up.md, steps 2, 3 and 7).</summary>
internal static class AtRest
{
    /// <summary>Half of the reference within 1 %: two resistors of 1 %, and what the converter is off.</summary>
    private const double ReferenceMargin = 0.01;

    /// <summary>An adapter of 12 V within 5 %, and what the board itself loses.</summary>
    private const double LowestSupply = 11;
    private const double HighestSupply = 13;

    /// <summary>1.5 % of the sensor's range (bring-up, step 7).</summary>
    private const double ZeroMargin = 13;

    /// <summary>One step of the converter is a quarter of a mmHg. Our choice: several of them.</summary>
    private const double MostNoise = 1.5;

    /// <summary>At ground a sensor reads about 900 mmHg, at full scale about −75.</summary>
    private const double LikeGround = 600;
    private const double LikeFullScale = -60;

    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(100);

    public static TestStep Outputs { get; } = new("outputs", "Everything is off", [], RunOutputs);

    public static TestStep Reference { get; } = new("reference", "The converter measures", [], RunReference);

    public static TestStep Supply { get; } = new("supply", "12 V is there, and the motor rests", ["reference"], RunSupply);

    public static TestStep VacuumSensors { get; } = new("vacuum-sensors", "Vacuum sensors in the open", ["reference"], RunVacuumSensors);

    private static IEnumerable<Pulse> RunOutputs(Bench bench, Findings findings)
    {
        foreach (var pulse in Pause.For(bench, 0.3))
        {
            yield return pulse;
        }

        var pins = string.Join(", ", bench.PinsNotLow.Select(pin => pin.ToString(CultureInfo.InvariantCulture)));
        findings.Measure(
            new("lines that are not low", bench.PinsNotLow.Count, "", 0, 0),
            new("output-not-low", $"GPIO {pins} is high although it was told to be low", "for a short to 3.3 V or 5 V at those lines (hardware/wiring.md)"));
    }

    private static IEnumerable<Pulse> RunReference(Bench bench, Findings findings)
    {
        var series = new Series();
        foreach (var pulse in Pause.For(bench, 0.3))
        {
            yield return pulse;
            if (bench.Now.ReferenceShare.IsFresh(bench.Now.At, Silence))
            {
                series.Add(bench.Now.ReferenceShare.Value);
            }
        }

        var low = SafetyLimits.ReferenceShare - ReferenceMargin;
        findings.Measure(new("half of the reference, share of full scale", series.Mean, "", low, 1 - low), OfReference(series.Mean));
    }

    private static Trouble OfReference(double? share) => share switch
    {
        null => new("converter-silent", "the converter does not answer", "U501, its socket, and the SPI lines of hardware/wiring.md, its data line for one at 3.3 V; that config.txt has dtoverlay=spi0-1cs"),
        < 0.01 => new("converter-reads-zero", "the converter reads nothing but zeros", "U501's power, and its data line for a short to ground"),
        > 0.99 => new("converter-reads-full", "the converter reads nothing but full scale", "that U501 sits in its socket the right way round, and its data line is not open or at 3.3 V"),
        _ => new("reference-off", "the converter's reference is off", "the reference U103 and its resistors R102 to R104; then the 5 V from U102 (hardware/bring-up.md, step 2)"),
    };

    private static IEnumerable<Pulse> RunSupply(Bench bench, Findings findings)
    {
        foreach (var pulse in Pause.For(bench, 0.1))
        {
            yield return pulse;
        }

        var now = bench.Now;
        findings.Measure(
            new("12 V rail", now.SupplyVolts.IsFresh(now.At, Silence) ? now.SupplyVolts.Value : null, "V", LowestSupply, HighestSupply),
            new("supply-off", "the 12 V rail is not 12 V", "the adapter, the plug J101 and the fuse F101"));
        findings.Measure(
            new("motor current, off", now.MotorAmperes.IsFresh(now.At, Silence) ? now.MotorAmperes.Value : null, "A", -0.02, 0.05),
            new("motor-runs", "current flows into the motor although it is off", "the motor's driver Q401 and its gate; pull the motor's plug until it is found"));
    }

    private static IEnumerable<Pulse> RunVacuumSensors(Bench bench, Findings findings)
    {
        var (left, right, manifold) = (new Series(), new Series(), new Series());
        foreach (var pulse in Pause.For(bench, 0.5))
        {
            yield return pulse;
            left.Add(bench.Now.Sides.Left.Line.Value.MmHg);
            right.Add(bench.Now.Sides.Right.Line.Value.MmHg);
            manifold.Add(bench.Now.Manifold.Value.MmHg);
        }

        Judge(findings, left, "left line", "left", "U511");
        Judge(findings, right, "right line", "right", "U521");
        Judge(findings, manifold, "manifold", "manifold", "U531");
        bench.Zero = new(new(left.Mean ?? 0), new(right.Mean ?? 0));
        bench.ManifoldZero = new(manifold.Mean ?? 0);
    }

    private static void Judge(Findings findings, Series series, string what, string where, string part)
    {
        var (code, told) = series.Mean switch
        {
            > LikeGround => ("sensor-at-ground", "reads as if its wire lay at ground"),
            < LikeFullScale => ("sensor-at-full-scale", "reads full scale"),
            _ => ("sensor-zero-off", "does not read zero in the open"),
        };
        var isZero = findings.Measure(
            new($"{what}, open", series.Mean, "mmHg", -ZeroMargin, ZeroMargin), Troubles.Sensor(where, part, code, $"the sensor of the {what} {told}"));
        if (isZero)
        {
            findings.Measure(
                new($"{what}, noise", series.Spread, "mmHg", null, MostNoise), Troubles.Sensor(where, part, "sensor-noisy", $"the sensor of the {what} is unsteady"));
        }
    }
}
