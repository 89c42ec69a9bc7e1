using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>
/// What the lines tell of the milk in each bottle, whichever lines run. With both at once only their sum can be measured: a good scale on one
/// side leaves the rest to the other; without any, what comes is shared as it was so far.
/// </summary>
internal sealed class LineMilk(MotorGain gain)
{
    /// <summary>Too little to know how the two share, g.</summary>
    private const double Little = 5;

    /// <summary>No breast is taken to give less than this share of what comes: one that let down first would be believed to give all of it. Our choice.</summary>
    private const double LeastShare = 0.2;

    private readonly PerSide<HeadSpaceMilk> _alone = new(new(gain), new(gain));
    private readonly HeadSpaceMilk _both = new(gain);
    private int _session;

    /// <summary>Newest for each side.</summary>
    public PerSide<AirMilk> Milk { get; private set; }

    /// <summary>A build-up has told its air.</summary>
    public void Look(in AirReading air, double seconds, BreastMilk left, BreastMilk right)
    {
        if (left.Sessions != _session)
        {
            Begin(left.Sessions);
        }

        if (air.Lines.Left && air.Lines.Right)
        {
            Together(air, seconds, left, right);
            return;
        }

        var side = air.Lines.Left ? Side.Left : Side.Right;
        var milk = side == Side.Left ? left : right;
        _alone[side].Look(air, seconds, milk.Level, milk.Known);
        Milk = Milk.With(side, _alone[side].Milk);
    }

    private void Begin(int session)
    {
        _session = session;
        _alone.Left.Begin();
        _alone.Right.Begin();
        _both.Begin();
        Milk = default;
    }

    private void Together(in AirReading air, double seconds, BreastMilk left, BreastMilk right)
    {
        KnownMilk? known = left.Known is { } l && right.Known is { } r ? new(l.Grams + r.Grams, l.GramsPerSecond + r.GramsPerSecond) : null;
        var shown = left.Level + right.Level;
        _both.Look(air, seconds, shown, known);
        var share = shown > Little ? Math.Clamp(left.Level / shown, LeastShare, 1 - LeastShare) : 0.5;
        Milk = new(Part(_both.Milk, left, right, share), Part(_both.Milk, right, left, 1 - share));
    }

    private static AirMilk Part(in AirMilk sum, BreastMilk own, BreastMilk other, double share) => other.Known is { } known
        ? sum with { Grams = sum.Grams - known.Grams, GramsPerSecond = Math.Max(0, sum.GramsPerSecond - known.GramsPerSecond) }
        : sum with
        {
            Grams = own.Level + (share * (sum.Grams - own.Level - other.Level)),
            GramsPerSecond = share * sum.GramsPerSecond,
            Noise = share * sum.Noise,
        };
}
