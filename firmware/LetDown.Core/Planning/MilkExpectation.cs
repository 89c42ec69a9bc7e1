using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Core.Planning;

/// <summary>
/// What is to be expected of both breasts from now on. Let-downs are common to both (LD07), so how long the next one takes is one belief;
/// what it brings is one for each breast.
/// </summary>
internal sealed class MilkExpectation(PersonalPlan pattern)
{
    /// <summary>How long a let-down keeps the pump busy, s: the middle of LD16 and LD17 without its tail. Our choice.</summary>
    private const double Ejection = 75;

    /// <summary>Looks so far ahead, s, at this spacing: beyond it next to nothing is added.</summary>
    private const double Farthest = 600;
    private const double Spacing = 10;

    /// <summary>What a factor of e in the odds is worth, as a share of the evidence; and its bounds, for a pattern must never blind the pump. Our choice.</summary>
    private const double DoubtOfOdds = 0.15;
    private const double LeastDoubt = 0.8;
    private const double MostDoubt = 1.4;

    /// <summary>A wait is late at so many times its expected length. Our choice.</summary>
    private const double Late = 1.2;

    private readonly WaitBelief _wait = new(pattern);
    private readonly PerSide<YieldBelief> _yield = new(new(pattern.FirstGrams.Left.Grams), new(pattern.FirstGrams.Right.Grams));
    private double _since;

    /// <summary>Stimulated without milk since the last let-down, s.</summary>
    public double InVain { get; private set; }

    /// <summary>True once a let-down was seen or felt.</summary>
    public bool HasLetDown { get; private set; }

    /// <summary>How long the next let-down is believed to take from the last one, s.</summary>
    public double ExpectedWait => _wait.Median;

    /// <summary>True when the next let-down is later than usual.</summary>
    public bool IsLate => _since > Late * _wait.Median;

    /// <summary>
    /// How much more evidence a let-down needs now than at any moment: by how much less it is to be expected in the next seconds than one at a
    /// steady rate, as a logarithm, for that is how evidence adds up.
    /// </summary>
    public double Doubt
    {
        get
        {
            var chance = (_wait.Longer(_since) - _wait.Longer(_since + Spacing)) / _wait.Longer(_since);
            var steady = Spacing / _wait.Median;
            return Math.Clamp(1 - (DoubtOfOdds * Math.Log(Math.Max(chance, double.Epsilon) / steady)), LeastDoubt, MostDoubt);
        }
    }

    /// <summary>Let-downs weighed on a side.</summary>
    public int Weighed(Side side) => _yield[side].Count;

    /// <summary>g.</summary>
    public double Next(Side side) => _yield[side].Next;

    /// <summary>Time passes under suction; <paramref name="isInVain"/> while no milk comes.</summary>
    public void Advance(bool isInVain, double dt)
    {
        _since += dt;
        InVain += isInVain ? dt : 0;
    }

    /// <summary>A let-down began; says how long it took to come.</summary>
    public Waited Began()
    {
        var wait = new Waited(_since, InVain);
        _since = 0;
        InVain = 0;
        return wait;
    }

    /// <summary>The one that began after that wait was none: it goes on.</summary>
    public void Withdrawn(Waited wait)
    {
        _since += wait.Seconds;
        InVain += wait.InVain;
    }

    /// <summary>It was one.</summary>
    public void Confirmed(Waited wait)
    {
        _wait.LetDown(HasLetDown ? wait.Seconds : null);
        HasLetDown = true;
    }

    /// <summary>A let-down of a breast is over and brought this, g.</summary>
    public void Brought(Side side, double grams)
    {
        _yield[side.Other()].OtherBrought(grams);
        _yield[side].Brought(grams);
    }

    /// <summary>g/min of each breast if the pump waits for its next let-down as long as is best; so many seconds are lost first.</summary>
    public PerSide<double> Rates(PerSide<double> lost)
    {
        var still = _wait.Longer(_since);
        var began = _wait.Shorter(_since);
        double left = 0, right = 0, waited = 0;
        for (var ahead = Spacing; ahead <= Farthest; ahead += Spacing)
        {
            waited += Spacing * _wait.Longer(_since + ahead - (Spacing / 2)) / still;
            var chance = (_wait.Shorter(_since + ahead) - began) / still;
            var time = waited + (chance * Ejection);
            left = Math.Max(left, chance / (time + lost.Left));
            right = Math.Max(right, chance / (time + lost.Right));
        }

        return new(60 * left * Next(Side.Left), 60 * right * Next(Side.Right));
    }

    /// <summary>The numbers as they stand.</summary>
    public Grounds Tell(PerSide<double> rates, double worth) => new()
    {
        InVain = InVain,
        ExpectedWait = ExpectedWait,
        Next = new(new Mass(Next(Side.Left)), new Mass(Next(Side.Right))),
        GramsPerMinute = rates,
        Worth = worth,
    };
}
