using LetDown.Core;
using LetDown.Core.Milk;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Milk;

/// <summary>A scale made by hand: a bottle of 70 g, milk, noise, and whatever else is put on it, at 80 samples a second.</summary>
internal sealed class MilkTrace(int seed = 1)
{
    public const double Rate = 80;
    public const double Bottle = 70;

    private readonly BreastMilk _milk = new();
    private readonly Random _random = new(seed);
    private int _count;

    public BreastMilk Milk => _milk;

    public double Truth { get; private set; }

    public List<double> LetDowns { get; } = [];

    public List<double> Falls { get; } = [];

    public double Now => _count / Rate;

    /// <summary>Most that the grams ever fell between two samples.</summary>
    public double WorstFall { get; private set; }

    public double HighestFlow { get; private set; }

    public double LowestFlow { get; private set; }

    /// <summary>Milk flows, and the scale errs by so much (g, by seconds since this began).</summary>
    public MilkTrace Run(double seconds, double flow, Func<double, double>? error = null) => Run(seconds, _ => flow, error);

    public MilkTrace Run(double seconds, Func<double, double> flow, Func<double, double>? error = null)
    {
        for (var i = 0; i < seconds * Rate; i++)
        {
            Truth += flow(i / Rate) / Rate;
            Feed(Bottle + Truth + (error?.Invoke(i / Rate) ?? 0) + ((_random.NextDouble() - 0.5) * 0.06));
        }

        return this;
    }

    /// <summary>No samples for a while.</summary>
    public MilkTrace Silence(double seconds)
    {
        _count += (int)(seconds * Rate);
        return this;
    }

    private void Feed(double grams)
    {
        var now = TimeSpan.FromSeconds(++_count / Rate);
        var before = _milk.Collected.Grams;
        _milk.Update(new Sample<Mass>(new(grams), now), now);
        WorstFall = Math.Max(WorstFall, before - _milk.Collected.Grams);
        HighestFlow = Math.Max(HighestFlow, _milk.Flow.GramsPerSecond);
        LowestFlow = Math.Min(LowestFlow, _milk.Flow.GramsPerSecond);
        (_milk.Change switch { MilkChange.LetDown => LetDowns, MilkChange.FlowFell => Falls, _ => null })?.Add(Now);
    }
}
