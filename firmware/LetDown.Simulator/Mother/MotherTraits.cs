using LetDown.Core.Units;
using LetDown.Simulator.Randomness;
using static LetDown.Simulator.Mother.MotherParameters;

namespace LetDown.Simulator.Mother;

/// <summary>One woman as a session finds her.</summary>
/// <param name="Breasts">Her breasts.</param>
/// <param name="Latency">Time under stimulation to her first ejection, s.</param>
/// <param name="Interval">Her usual time between onsets, s.</param>
/// <param name="FeelsLetDowns">Whether she ever feels one.</param>
internal sealed record MotherTraits(PerSide<BreastTraits> Breasts, double Latency, double Interval, bool FeelsLetDowns)
{
    private const double SecondsPerHour = 3600;

    public static MotherTraits Draw(int seed)
    {
        var reflex = new RandomStream(seed, "mother reflex");
        return new(
            DrawBreasts(seed),
            reflex.LogNormal(LatencyMedian, LatencySigma, LatencyLow, LatencyHigh),
            reflex.LogNormal(IntervalMedian, IntervalSigma, IntervalLow, IntervalHigh),
            new RandomStream(seed, "mother feeling").Chance(Feels));
    }

    private static PerSide<BreastTraits> DrawBreasts(int seed)
    {
        var milk = new RandomStream(seed, "mother milk");
        var synthesis = milk.LogNormal(SynthesisMedian, SynthesisSigma);
        var storage = milk.LogNormal(StorageMedian, StorageSigma);
        var rightOverLeft = Math.Exp(RightOverLeftMean + (RightOverLeftSigma * milk.Normal()));
        var hours = milk.LogNormal(24 / milk.Uniform(SessionsPerDayLow, SessionsPerDayHigh), SessionIntervalSigma);
        var emptied = milk.Normal(EmptyingMean, EmptyingSigma, 0.4, 0.95);
        var flow = new RandomStream(seed, "mother flow").LogNormal(FlowMedian, FlowSigma);
        var comfort = new RandomStream(seed, "mother comfort").Normal(ComfortMean, ComfortSigma, ComfortLow, ComfortHigh);

        return new(Breast(1 / Math.Sqrt(rightOverLeft)), Breast(Math.Sqrt(rightOverLeft)));

        BreastTraits Breast(double share)
        {
            var made = Math.Min(synthesis * share, SynthesisMost) * Mass.MilkGramsPerMillilitre;
            var room = Math.Clamp(storage * share, StorageLow, StorageHigh) * Mass.MilkGramsPerMillilitre;

            // What is made between two sessions is what one session takes: so there must be that much over the share it takes.
            var available = Math.Min(made * hours / emptied, room);
            var flowing = Math.Clamp(flow * Math.Pow(available / UsualMilk, FlowWithMilk), FlowLeast, FlowMost);
            return new(available, room, made / SecondsPerHour, flowing, comfort);
        }
    }
}
