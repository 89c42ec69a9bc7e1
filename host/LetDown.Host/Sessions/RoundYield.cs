using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>What one visit gave.</summary>
/// <param name="Round">1 the first breast, 2 the second, 3 the first again.</param>
/// <param name="Side">The breast; when both were pumped, the one that began.</param>
/// <param name="Together">True when both breasts were pumped at once.</param>
/// <param name="Milk">Milk of each breast in this visit, g.</param>
public readonly record struct RoundYield(int Round, Side Side, bool Together, Grams Milk)
{
    /// <summary>Milk, g; of both breasts when both were pumped.</summary>
    public double Grams => Milk.Total;

    /// <summary>What each visit gave, in order; visits before the first breast (round 0) are left out.</summary>
    internal static IReadOnlyList<RoundYield> From(IEnumerable<Segment> segments)
    {
        var counted = segments.Where(segment => segment.Round > 0).ToList();
        var together = counted.Where(segment => segment.Together).Select(segment => segment.Round).ToHashSet();
        return
        [
            // When one of two is let go, the visit goes on with the other.
            .. counted.GroupBy(segment => (segment.Round, Side: together.Contains(segment.Round) ? Side.Unspecified : segment.Side))
                .Select(visit => new RoundYield(
                    visit.Key.Round,
                    visit.First().Side,
                    together.Contains(visit.Key.Round),
                    new Grams(visit.Sum(segment => segment.Milk.Left), visit.Sum(segment => segment.Milk.Right))))
                .OrderBy(visit => visit.Round),
        ];
    }
}
