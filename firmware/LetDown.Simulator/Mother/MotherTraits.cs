using LetDown.Core.Units;
using LetDown.Simulator.Randomness;
using static LetDown.Simulator.Mother.MotherParameters;

namespace LetDown.Simulator.Mother;

/// <summary>One woman: what stays the same from session to session, and the milk that a usual interval leaves her with.</summary>
/// <param name="Breasts">Her breasts.</param>
/// <param name="Latency">Her usual time under stimulation to the first ejection, s.</param>
/// <param name="Interval">Her usual time between onsets, s.</param>
/// <param name="FeelsLetDowns">Whether she ever feels one.</param>
/// <param name="CueResponse">How much reminders of her baby shorten her first ejection: share at most, 0 for some women.</param>
/// <param name="TiredResponse">How much longer she takes when tired or sleepy: share at most.</param>
internal sealed record MotherTraits(
    PerSide<BreastTraits> Breasts, double Latency, double Interval, bool FeelsLetDowns, double CueResponse, double TiredResponse)
{
    private const double SecondsPerHour = 3600;

    public static MotherTraits Draw(int seed)
    {
        var reflex = new RandomStream(seed, "mother reflex");
        return new(
            DrawBreasts(seed),
            reflex.LogNormal(LatencyMedian, LatencySigma, LatencyLow, LatencyHigh),
            reflex.LogNormal(IntervalMedian, IntervalSigma, IntervalLow, IntervalHigh),
            new RandomStream(seed, "mother feeling").Chance(Feels),
            DrawCueResponse(new RandomStream(seed, "mother cues")),
            new RandomStream(seed, "mother tiredness").Uniform(0, TiredMost));
    }

    /// <summary>The same woman with this much milk, if it is told.</summary>
    public MotherTraits With(PerSide<Mass>? milk) => milk is not { } told ? this : this with
    {
        Breasts = new(Breasts.Left with { Milk = told.Left.Grams }, Breasts.Right with { Milk = told.Right.Grams }),
    };

    private static double DrawCueResponse(RandomStream cues) => cues.Chance(NoCueResponse) ? 0 : cues.Uniform(0, CueMost);

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
            return new(available, room, made / SecondsPerHour, flow, comfort);
        }
    }
}
