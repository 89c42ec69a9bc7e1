namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>All three sensors share one number (hardware/bring-up.md, step 7): it is right for their mean, and the rest is the error to expect.</summary>
internal static class VacuumAgreement
{
    /// <summary>3 % of 100 mmHg is the whole goal of ±3 mmHg.</summary>
    private const double MostApart = 3;

    private const double Full = 200;

    /// <summary>The number in place of the present one; none when the sensors are too far apart.</summary>
    public static double? Judge(IReadOnlyList<(string Where, VacuumFit Fit)> sensors, double present, Findings findings)
    {
        var slopes = sensors.Select(sensor => sensor.Fit.Slope).ToList();
        var mean = slopes.Average();
        if (!findings.Measure(
            new("sensors apart", (slopes.Max() - slopes.Min()) / mean * 100, "%", null, MostApart),
            new("sensors-apart", "the sensors differ too much for one number", "the one that differs most: swap U511, U521 or U531 (hardware/bring-up.md, step 7)")))
        {
            return null;
        }

        foreach (var (where, fit) in sensors)
        {
            findings.Tell(new($"{where}, error to expect at {Full} mmHg", (Math.Abs((fit.Slope / mean) - 1) * Full) + fit.Strays, "mmHg", null, null));
        }

        findings.Tell(new("share in a kPa, before", present, "", null, null));
        findings.Tell(new("share in a kPa, after", present * mean, "", null, null));
        return present * mean;
    }
}
