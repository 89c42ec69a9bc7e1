namespace LetDown.Core.Planning;

/// <summary>What the next let-down is expected to bring from one breast: each takes the same share of what is left in it.</summary>
internal sealed class YieldBelief(double first)
{
    /// <summary>Share of what can be had that one let-down takes (LD13: 41 % in the first, LD15: 62 % in two).</summary>
    private const double Taken = 0.38;

    /// <summary>How much the last let-down says about the next, beside those before it. Our choice.</summary>
    private const double Weight = 0.7;

    /// <summary>How much the other breast's first let-down says about this one's. Our choice.</summary>
    private const double Alike = 0.7;

    /// <summary>g.</summary>
    public double Next { get; private set; } = first;

    /// <summary>How many let-downs were weighed here.</summary>
    public int Count { get; private set; }

    /// <summary>A let-down of this breast is over.</summary>
    public void Brought(double grams)
    {
        Next = (1 - Taken) * ((Weight * grams) + ((1 - Weight) * Next));
        Count++;
    }

    /// <summary>The other breast gave this with its first one: they are alike.</summary>
    public void OtherBrought(double grams)
    {
        if (Count == 0)
        {
            Next = (Alike * grams) + ((1 - Alike) * Next);
        }
    }
}
