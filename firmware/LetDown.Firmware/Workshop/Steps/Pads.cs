using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>Warm pads, one after the other for some seconds: the right thermistor gets warmer, and not hot.</summary>
internal static class Pads
{
    private const double Seconds = 15;

    /// <summary>12 W into the parts list's pad is about 0.08 K a second; a mat in the air is quicker. Our choice.</summary>
    private const double LeastRise = 0.4;

    /// <summary>Design §6: 40.5 °C in use.</summary>
    private const double Warmest = 40.5;

    /// <summary>A room that people sit in, and pads that were used before.</summary>
    private const double Coldest = 5;
    private const double WarmestAtRest = 38;

    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(100);

    public static TestStep Step { get; } = new("pads", "Warm pads", ["outputs", "reference", "supply"], Run);

    private static IEnumerable<Pulse> Run(Bench bench, Findings findings) => Words.Sides.SelectMany(side => Warm(bench, findings, side));

    private static IEnumerable<Pulse> Warm(Bench bench, Findings findings, Side side)
    {
        yield return Pulse.Rest;
        var (own, other) = (At(bench, side), At(bench, side.Other()));
        if (!findings.Measure(
            new($"{side.Word()} pad, before", own, "°C", Coldest, WarmestAtRest),
            Troubles.Pad(side, own is null ? "pad-sensor-torn" : "pad-sensor-off", $"the {side.Word()} pad's temperature cannot be")))
        {
            yield break;
        }

        var on = new Actuation { Sides = default(PerSide<SideActuation>).With(side, new() { PadOn = true }) };
        foreach (var pulse in Pause.Until(bench, () => At(bench, side) > Warmest, Seconds, on))
        {
            yield return pulse;
        }

        Judge(bench, findings, side, own, other);
    }

    private static void Judge(Bench bench, Findings findings, Side side, double? own, double? other)
    {
        var crossed = At(bench, side.Other()) - other > LeastRise;
        findings.Measure(
            new($"{side.Word()} pad, warmer by", At(bench, side) - own, "K", LeastRise, null),
            crossed
                ? new("pads-swapped", "the pads are swapped: heating one is felt on the other", "their plugs J411 (left) and J421 (right)")
                : Troubles.Pad(side, "pad-cold", $"the {side.Word()} pad does not get warm"));
        findings.Measure(
            new($"{side.Word()} pad, after", At(bench, side), "°C", null, Warmest), Troubles.Pad(side, "pad-too-warm", $"the {side.Word()} pad gets too warm too quickly"));
    }

    private static double? At(Bench bench, Side side)
    {
        var pad = bench.Now.Sides[side].Pad;
        return pad.IsFresh(bench.Now.At, Silence) ? pad.Value.Celsius : null;
    }
}
