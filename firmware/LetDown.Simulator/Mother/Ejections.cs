using LetDown.Core.Units;
using LetDown.Simulator.Randomness;
using static LetDown.Simulator.Mother.MotherParameters;

namespace LetDown.Simulator.Mother;

/// <summary>All ejections of a session: those that are over, and those that run; two may overlap.</summary>
internal sealed class Ejections(int seed, MotherTraits traits, Sitting sitting)
{
    /// <summary>A 60 min session has 50 at most at the shortest interval.</summary>
    private const int Usual = 64;

    private readonly RandomStream _random = new(seed, sitting.Purpose("mother ejections"));
    private readonly RandomStream _feeling = new(seed, sitting.Purpose("mother notices"));
    private readonly List<Ejection> _all = new(Usual);
    private readonly List<Ejection> _running = new(Usual);

    public int Count => _all.Count;

    /// <summary>How strong they are together in each breast, 0 to 1.</summary>
    public PerSide<double> Strength { get; private set; }

    public bool IsNoticed
    {
        get
        {
            var isNoticed = false;
            foreach (var ejection in _running)
            {
                isNoticed |= ejection.IsNoticed;
            }

            return isNoticed;
        }
    }

    public MilkEjection[] Describe()
    {
        var all = new MilkEjection[_all.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = _all[i].Describe();
        }

        return all;
    }

    public void Begin(TimeSpan onset, bool isSpontaneous)
    {
        var ejection = new Ejection(
            onset,
            _random.LogNormal(DurationMedian, DurationSigma, DurationLow, DurationHigh),
            DrawWeights(),
            traits.FeelsLetDowns & _feeling.Chance(FeelsThisOne),
            isSpontaneous);
        _all.Add(ejection);
        _running.Add(ejection);
    }

    public void Step(double dt)
    {
        double left = 0;
        double right = 0;
        for (var i = _running.Count - 1; i >= 0; i--)
        {
            var ejection = _running[i];
            ejection.Step(dt);
            left += ejection.Strength.Left;
            right += ejection.Strength.Right;
            if (ejection.IsOver)
            {
                _running.RemoveAt(i);
            }
        }

        Strength = new(Math.Min(1, left), Math.Min(1, right));
    }

    /// <summary>Books milk, g, to the ejections that run, by how strong each is.</summary>
    public void Give(double left, double right)
    {
        double total = 0;
        foreach (var ejection in _running)
        {
            total += ejection.Strength.Left + ejection.Strength.Right;
        }

        foreach (var ejection in _running)
        {
            var share = (ejection.Strength.Left + ejection.Strength.Right) / total;
            ejection.Give(left * share, right * share);
        }
    }

    private PerSide<double> DrawWeights()
    {
        var weight = Math.Min(1, _random.LogNormal(1, StrengthSigma)) * Math.Pow(StrengthLeft, _all.Count);
        var isOneSided = _random.Chance(OneSided);
        var other = isOneSided ? weight * OneSidedRest : weight;
        return _random.Chance(0.5) ? new(weight, other) : new(other, weight);
    }
}
