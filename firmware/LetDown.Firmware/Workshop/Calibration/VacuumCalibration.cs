using System.Globalization;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>
/// One vacuum sensor against a gauge, with its hose on a hand pump (hardware/bring-up.md, step 7). Nothing is driven, and nothing on the board can
/// hold suction.
/// </summary>
/// <param name="where">Such as <c>left line</c>.</param>
/// <param name="id">Such as <c>left</c>.</param>
/// <param name="part">Its reference in the parts list.</param>
/// <param name="gauge">What the gauge will read at each point; empty to be asked.</param>
/// <param name="read">The sensor's newest sample.</param>
internal sealed class VacuumCalibration(string where, string id, string part, IReadOnlyList<double> gauge, Func<Bench, (double Value, TimeSpan At)> read)
{
    private static readonly double[] Usual = [50, 100, 150, 200];

    /// <summary>Deepest that anything here is made for, mmHg (design §6).</summary>
    private const double Deepest = 300;

    private const double MostNoise = 1.5;

    /// <summary>From the shallowest to the deepest point, mmHg. Our choice.</summary>
    private const double LeastSpan = 40;

    /// <summary>The goal is ±3 mmHg (design §6).</summary>
    private const double MostStray = 3;

    private const double MostOff = 1.0 / 3;

    private readonly List<VacuumPoint> _points = [];

    /// <summary>None until all went well.</summary>
    public VacuumFit? Fit { get; private set; }

    public TestStep Step => new($"calibrate-vacuum-{id}", $"Vacuum sensor, {where}", [], Run);

    private IEnumerable<Pulse> Run(Bench bench, Findings findings)
    {
        var zero = new Reading();
        foreach (var pulse in Take(bench, findings, $"Put gauge, hand pump and the hose of the {where}'s sensor on one T-piece, open to the room, then press Enter.", zero))
        {
            yield return pulse;
        }

        foreach (var point in gauge.Count > 0 ? gauge : Usual)
        {
            var reading = new Reading();
            foreach (var pulse in findings.HasFailed ? [] : Take(bench, findings, Request(point), reading))
            {
                yield return pulse;
            }

            Note(findings, point, reading, zero);
        }

        if (!findings.HasFailed)
        {
            Judge(findings);
        }
    }

    private string Request(double point) => gauge.Count > 0
        ? FormattableString.Invariant($"Bring the gauge to {point} mmHg and hold it, then press Enter.")
        : FormattableString.Invariant($"Bring the gauge to about {point} mmHg, hold it, type what it reads, and press Enter.");

    private IEnumerable<Pulse> Take(Bench bench, Findings findings, string what, Reading reading)
    {
        var prompt = new Prompt(what);
        foreach (var pulse in prompt.Run(bench))
        {
            yield return pulse;
        }

        if (prompt.Line is null)
        {
            findings.Fail(new("nobody-there", "nobody answered", "the terminal: this needs somebody who works the hand pump"));
            yield break;
        }

        var average = new Average(() => read(bench));
        foreach (var pulse in average.Run(bench))
        {
            yield return pulse;
        }

        var steady = findings.Measure(
            new($"{where}, noise", average.Spread, "mmHg", null, MostNoise), Troubles.Sensor(id, part, "sensor-unsteady", $"the sensor of the {where} is silent or unsteady; does the hand pump hold?"));
        (reading.Line, reading.Sensor) = (prompt.Line, steady ? average.Mean : null);
    }

    private void Note(Findings findings, double point, Reading reading, Reading zero)
    {
        if (findings.HasFailed || reading.Sensor is not { } sensor || zero.Sensor is not { } open)
        {
            return;
        }

        var isNumber = double.TryParse(reading.Line, NumberStyles.Float, CultureInfo.InvariantCulture, out var typed);
        var told = gauge.Count > 0 ? point : typed;
        if ((gauge.Count == 0 && !isNumber) || !(told > 0 && told <= Deepest))
        {
            findings.Fail(new("gauge-no-number", $"“{reading.Line}” is no gauge reading", FormattableString.Invariant($"the gauge: a number of mmHg below ambient, above 0 and up to {Deepest}")));
            return;
        }

        _points.Add(new(told, sensor - open));
        findings.Tell(new(FormattableString.Invariant($"{where}, gauge at {told} mmHg"), sensor - open, "mmHg", null, null));
    }

    private void Judge(Findings findings)
    {
        var deepest = _points.Max(point => point.Gauge);
        if (_points.Max(point => point.Sensor) < deepest / 10)
        {
            var isOpposite = _points.Min(point => point.Sensor) < -deepest / 10;
            findings.Fail(isOpposite
                ? Troubles.Sensor(id, part, "sensor-sign", $"the sensor of the {where} falls where the gauge rises: it is one for pressure, or its hose is on the wrong port")
                : Troubles.Sensor(id, part, "sensor-feels-nothing", $"the sensor of the {where} felt nothing"));
            return;
        }

        var fit = VacuumFit.Of(_points);
        var isFine = findings.Measure(
                new($"{where}, from shallowest to deepest", deepest - _points.Min(point => point.Gauge), "mmHg", LeastSpan, null),
                new($"gauge-too-little-{id}", "the gauge readings lie too close together", "that there are some between 50 and 250 mmHg"))
            & findings.Measure(
                new($"{where}, shows of the gauge", fit.Slope * 100, "%", 100 * (1 - MostOff), 100 * (1 + MostOff)),
                Troubles.Sensor(id, part, "sensor-far-off", $"the sensor of the {where} is off by more than a third; is the gauge one of mmHg?"))
            & findings.Measure(
                new($"{where}, strays from a straight line by", fit.Strays, "mmHg", null, MostStray),
                Troubles.Sensor(id, part, "sensor-bent", $"the sensor of the {where} cannot be put right with one number"));
        Fit = isFine ? fit : null;
    }

    private sealed class Reading
    {
        public string? Line { get; set; }

        public double? Sensor { get; set; }
    }
}
