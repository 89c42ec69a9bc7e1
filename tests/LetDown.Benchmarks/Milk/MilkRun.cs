using LetDown.Core;
using LetDown.Core.Planning;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Simulator.Mother;

namespace LetDown.Benchmarks.Milk;

/// <summary>One session of one mother with one variant, to its end. She is awake: asked whether she is, she answers.</summary>
internal static class MilkRun
{
    /// <summary>Earlier sessions from which a pump that knows her has learned.</summary>
    private const int Earlier = 3;

    /// <summary>Milk is in the bottle so long after it left the breast, and the flow fades, s.</summary>
    private const double Late = 10;

    public static MilkCurve Run(int mother, Variant variant, Disturbances disturbances, Sitting sitting)
    {
        var settings = new PumpSettings { NextFirstSide = mother % 2 == 0 ? Side.Left : Side.Right };
        if (variant.KnowsHer)
        {
            settings = settings with { Plan = Learn(mother, variant, settings, disturbances, sitting) };
        }

        return Pump(new(mother, settings, disturbances, sitting, variant.Options), variant);
    }

    private static MilkCurve Pump(IdealPump pump, Variant variant)
    {
        var available = Available(pump.Mother);
        List<float> grams = [0];
        pump.Step(new() { Kind = CommandKind.Start, Start = new() { Program = variant.Program } });
        for (var step = 1L; pump.Status.State != PumpState.Complete; step++)
        {
            pump.Step(pump.Status.Notice == Core.Safety.Notice.StillThere ? new() { Kind = CommandKind.Quiet } : default);
            if (step % 100 == 0)
            {
                grams.Add((float)(pump.Grams.Left + pump.Grams.Right));
            }
        }

        return new()
        {
            Grams = grams,
            Available = available,
            Discomfort = pump.Mother.Discomfort,
            UnderVacuum = pump.UnderVacuum,
            End = pump.Status.Reason,
            Rounds = pump.Status.Round,
            Events = pump.Events,
            False = Seen(pump).Count(at => !pump.Mother.DescribeEjections().Any(e => at >= e.Onset.TotalSeconds && at <= e.Onset.TotalSeconds + e.Duration.TotalSeconds + Late)),
            Delays = [.. Seen(pump).Select(at => at - pump.Mother.DescribeEjections().Select(e => e.Onset.TotalSeconds).Where(onset => onset <= at).DefaultIfEmpty(-1e9).Max()).Where(delay => delay < 40)],
        };
    }

    private static IEnumerable<double> Seen(IdealPump pump) => pump.Events
        .Where(e => e is { Kind: SessionEventKind.LetDown, Reason: SessionReason.FlowRose })
        .Select(e => e.Elapsed.TotalSeconds);

    private static double Available(SimulatedMother mother) => mother.Available.Left + mother.Available.Right;

    /// <summary>What plain averages over earlier sessions tell of her: the learning itself is a matter of its own.</summary>
    private static PersonalPlan Learn(int mother, Variant variant, PumpSettings settings, Disturbances disturbances, Sitting sitting)
    {
        var earlier = Enumerable.Range(1, Earlier)
            .Select(number => Pump(new(mother, settings, disturbances, sitting with { Number = sitting.Number + number }, variant.Options), variant).Events)
            .ToList();
        return HerPattern.From(earlier);
    }
}
