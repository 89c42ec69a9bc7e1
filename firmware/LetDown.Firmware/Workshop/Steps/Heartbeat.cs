using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>
/// The heart is stopped on purpose while software goes on driving: motor and suction have to go all the same, by the one-shot alone. The most
/// important step, and the last with suction.
/// </summary>
internal static class Heartbeat
{
    /// <summary>Design §6, from the last beat.</summary>
    private const double LongestMilliseconds = 200;

    /// <summary>Around its nominal time: tolerance of the one-shot (58 to 86 ms of 71, hardware/circuits), and how often current is measured.</summary>
    private const double Earliest = 0.6;
    private const double Latest = 1.4;

    private const double BuildSeconds = 4;
    private const double SilentSeconds = 0.25;

    /// <summary>Leaves room for what the motor adds until power goes, mmHg.</summary>
    private const double Goal = 35;

    private static readonly Trouble OneShot = new(
        "one-shot-does-not-drop",
        "with the heart stopped, power stayed on: this pump must not be used",
        "the one-shot U201 with C201 and R201, and the gates U202 and U203 (hardware/bring-up.md, step 4)");

    public static TestStep Step { get; } = new("heartbeat", "The heart stops: everything lets go", ["line-left", "line-right"], Run);

    private static IEnumerable<Pulse> Run(Bench bench, Findings findings)
    {
        bool IsBuilt() => bench.Line(Side.Left) > Goal && bench.Line(Side.Right) > Goal;
        foreach (var pulse in Pause.Until(bench, () => IsBuilt() || bench.Deepest > Suction.Goal, BuildSeconds, Suction.DrawBoth))
        {
            yield return pulse;
        }

        if (Math.Min(bench.Line(Side.Left), bench.Line(Side.Right)) < SafetyLimits.Released.MmHg)
        {
            findings.Fail(Troubles.Air(Side.Left, "no-suction-both", "both lines together do not build suction"));
            yield break;
        }

        var stopped = bench.Now.At;
        var running = bench.Now.MotorAmperes.Value;
        double? power = null;
        double? vented = null;
        while (bench.Now.At - stopped < TimeSpan.FromSeconds(SilentSeconds) && (power is null || vented is null))
        {
            var since = (bench.Now.At - stopped).TotalMilliseconds;
            power ??= bench.Now.MotorAmperes.Value < running / 3 ? since : null;
            vented ??= bench.Deepest < SafetyLimits.Released.MmHg ? since : null;
            yield return new(Suction.DrawBoth, IsSilent: true);
        }

        Judge(bench, findings, power, vented);
    }

    private static void Judge(Bench bench, Findings findings, double? power, double? vented)
    {
        var nominal = bench.Description.Heartbeat.OneShotMilliseconds;
        var code = power is null ? OneShot : OneShot with { Code = "one-shot-off", What = "power went, but not when it should" };
        findings.Measure(new("motor without power after the last beat", power, "ms", nominal * Earliest, nominal * Latest), code);
        findings.Measure(
            new("both lines let out after the last beat", vented, "ms", null, LongestMilliseconds),
            power is null ? OneShot : new("heartbeat-vents-late", "with the heart stopped, the lines were let out too late", "the vents, and R201 and C201 of the one-shot"));
    }
}
