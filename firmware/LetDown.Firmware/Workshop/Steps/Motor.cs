using LetDown.Core;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>The motor at a low duty, first in the open, then for a moment against shut valves (hardware/bring-up.md, step 5).</summary>
internal static class Motor
{
    private const double FreeSeconds = 1;
    private const double ShutSeconds = 0.6;

    /// <summary>Less is no motor; more than this at a third of its voltage is a stiff one. Our choice, from the simulated and the listed motor.</summary>
    private const double LeastAmperes = 0.02;
    private const double MostAmperes = 0.8;

    /// <summary>A slow diaphragm pump goes as deep as a fast one against shut valves, only later: it is stopped here, mmHg.</summary>
    private const double ManifoldGoal = 60;

    /// <summary>The first moments draw more, to get it turning.</summary>
    private const double SettleSeconds = 0.3;

    public static TestStep Step { get; } = new("motor", "Motor, slowly", ["outputs", "reference", "supply", "vacuum-sensors"], Run);

    private static IEnumerable<Pulse> Run(Bench bench, Findings findings)
    {
        var current = new Series();
        var start = bench.Now.At;
        foreach (var pulse in Pause.Until(bench, () => bench.Manifold > Suction.DeepManifold, FreeSeconds, Suction.Empty with { Motor = Suction.Gentle }))
        {
            if (bench.Now.At - start > TimeSpan.FromSeconds(SettleSeconds))
            {
                current.Add(bench.Now.MotorAmperes.Value);
            }

            yield return pulse;
        }

        var line = 0.0;
        foreach (var pulse in Pause.Until(bench, () => bench.Manifold > ManifoldGoal, ShutSeconds, new Actuation { Motor = Suction.Gentle }))
        {
            line = Math.Max(line, bench.Deepest);
            yield return pulse;
        }

        Judge(findings, current, bench.Manifold, line);
        foreach (var pulse in Pause.For(bench, 0.5, Suction.Empty))
        {
            yield return pulse;
        }
    }

    private static void Judge(Findings findings, Series current, double manifold, double line)
    {
        var code = current.Mean < LeastAmperes ? ("motor-off", "the motor draws no current: it does not run") : ("motor-current", "the motor draws too much current");
        if (findings.Measure(new("motor current, slow", current.Mean, "A", LeastAmperes, MostAmperes), new(code.Item1, code.Item2, "the motor's plug J401, its driver Q401 and its diode D401")))
        {
            findings.Measure(
                new("manifold against shut valves", manifold, "mmHg", ManifoldGoal / 2, null), new("no-vacuum", "the motor runs and makes no vacuum", "the manifold's hoses, which way round the pump's hose is, and the manifold's sensor U531"));
        }

        findings.Measure(
            new("lines meanwhile", line, "mmHg", null, Suction.Some), new("line-valve-leaks", "a line has suction although both line valves are shut", "which way round the line valves are, and that left and right valve and vent are not swapped"));
    }
}
