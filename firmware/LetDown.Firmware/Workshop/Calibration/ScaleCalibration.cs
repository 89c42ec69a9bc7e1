using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>
/// One scale with a known weight, put on and taken off twice: what it shows by the present numbers, and by which number it would show what is right.
/// </summary>
/// <param name="side">Which.</param>
/// <param name="grams">The weight.</param>
/// <param name="present">Counts in a gram now.</param>
/// <param name="nominal">Counts in a gram by the board file.</param>
internal sealed class ScaleCalibration(Side side, double grams, double present, double nominal)
{
    private const int Loads = 2;

    /// <summary>Our choice: several times a cell's noise; a hand on the table gives more.</summary>
    private const double MostNoise = 0.1;

    /// <summary>Between one putting on and the next, share: a cell of this class creeps by 0.05 %, and bottles stand off the middle.</summary>
    private const double MostDifference = 0.005;

    /// <summary>Off by more than this from the board file, it is another cell, another gain or another weight.</summary>
    private const double MostOff = 1.0 / 3;

    /// <summary>For telling the error that is left, g.</summary>
    private const double Full = 200;

    private readonly List<double> _readings = [];

    /// <summary>Counts in a gram as they should be; none until all went well.</summary>
    public double? CountsPerGram { get; private set; }

    public TestStep Step => new($"calibrate-scale-{side.Word()}", $"Scale, {side.Word()}", [], Run);

    private IEnumerable<Pulse> Run(Bench bench, Findings findings)
    {
        for (var reading = 0; reading <= 2 * Loads && !findings.HasFailed; reading++)
        {
            var what = reading % 2 == 0
                ? $"Take everything off the {side.Word()} scale, then press Enter."
                : FormattableString.Invariant($"Put {grams} g on the middle of the {side.Word()} scale, then press Enter.");
            foreach (var pulse in Take(bench, findings, what))
            {
                yield return pulse;
            }
        }

        if (!findings.HasFailed)
        {
            Judge(findings);
        }
    }

    private IEnumerable<Pulse> Take(Bench bench, Findings findings, string what)
    {
        var prompt = new Prompt(what);
        var average = new Average(() => (bench.Now.Sides[side].Scale.Value.Grams, bench.Now.Sides[side].Scale.At));
        foreach (var pulse in prompt.Run(bench))
        {
            yield return pulse;
        }

        if (prompt.Line is null)
        {
            findings.Fail(new("nobody-there", "nobody answered", "the terminal: this needs somebody who puts weights on"));
            yield break;
        }

        foreach (var pulse in average.Run(bench))
        {
            yield return pulse;
        }

        if (findings.Measure(
            new($"{side.Word()} scale, noise", average.Spread, "g", null, MostNoise), Troubles.Scale(side, "scale-unsteady", $"the {side.Word()} scale is silent or unsteady; keep hands off the table")))
        {
            _readings.Add(average.Mean!.Value);
        }
    }

    private void Judge(Findings findings)
    {
        var first = _readings[1] - ((_readings[0] + _readings[2]) / 2);
        var second = _readings[3] - ((_readings[2] + _readings[4]) / 2);
        var shown = (first + second) / 2;
        var counts = present * shown / grams;
        findings.Tell(new($"{side.Word()} scale, now shows for {grams.ToString(System.Globalization.CultureInfo.InvariantCulture)} g", shown, "g", null, null));
        if (shown < grams / 10)
        {
            findings.Fail(shown < -grams / 10
                ? Troubles.Scale(side, "scale-sign", $"the {side.Word()} scale gets lighter under the weight: its white and green wires (A+ and A−) are swapped, or the cell is upside down")
                : Troubles.Scale(side, "scale-feels-nothing", $"the {side.Word()} scale hardly felt the weight; was it put on the other one?"));
            return;
        }

        var isFine = findings.Measure(
                new($"{side.Word()} scale, twice the same within", Math.Abs(first - second) / grams * 100, "%", null, MostDifference * 100),
                Troubles.Scale(side, "scale-not-the-same", $"the {side.Word()} scale showed the weight differently the second time; put it on the middle"))
            & findings.Measure(
                new($"{side.Word()} scale, counts in a gram", counts, "", nominal * (1 - MostOff), nominal * (1 + MostOff)),
                Troubles.Scale(side, "scale-far-off", $"the {side.Word()} scale is off by more than a third; is the weight right, and the cell one of 1 kg and 1 mV/V?"));
        if (isFine)
        {
            CountsPerGram = counts;
            findings.Tell(new($"{side.Word()} scale, before", present, "counts/g", null, null));
            findings.Tell(new($"{side.Word()} scale, error to expect at {Full} g", Math.Abs(first - second) / grams * Full, "g", null, null));
        }
    }
}
