using System.Numerics;

namespace LetDown.Host.Formula;

/// <summary>
/// Mixes that can be suggested: what she likes and can be done tonight, always, and at most <see cref="MixSuggestion.Most"/> others beside it. A mix is a set of places in the list of tricks.
/// </summary>
internal static class Mixes
{
    /// <param name="tricks">All of them, 64 at most.</param>
    /// <param name="isFeasible">Whether one can be done tonight.</param>
    /// <returns>Never none: at least what she likes.</returns>
    public static IReadOnlyList<ulong> Of(IReadOnlyList<FormulaTrick> tricks, Func<string, bool> isFeasible)
    {
        var liked = Liked(tricks, isFeasible);
        var others = Enumerable.Range(0, tricks.Count).Where(i => tricks[i] is { IsLiked: false, IsOff: false } && isFeasible(tricks[i].Id) && Fits(tricks, i, liked)).ToList();
        var mixes = new List<ulong> { liked };
        for (int begin = 0, size = 1; size <= MixSuggestion.Most; size++)
        {
            // Each mix of the last size, with one more that comes after all that are in it.
            var end = mixes.Count;
            for (; begin < end; begin++)
            {
                var (mix, added) = (mixes[begin], mixes[begin] & ~liked);
                mixes.AddRange(others.Where(i => added >> i == 0 && Fits(tricks, i, mix)).Select(i => mix | (1UL << i)));
            }
        }

        return mixes;
    }

    public static ulong Liked(IReadOnlyList<FormulaTrick> tricks, Func<string, bool> isFeasible) => SetOf(tricks, trick => trick is { IsLiked: true, IsOff: false } && isFeasible(trick.Id));

    public static ulong SetOf(IReadOnlyList<FormulaTrick> tricks, Func<FormulaTrick, bool> isIn) =>
        Enumerable.Range(0, tricks.Count).Where(i => isIn(tricks[i])).Aggregate(0UL, (set, i) => set | (1UL << i));

    public static bool Has(ulong mix, int trick) => (mix >> trick & 1) == 1;

    public static int Count(ulong mix) => BitOperations.PopCount(mix);

    private static bool Fits(IReadOnlyList<FormulaTrick> tricks, int trick, ulong mix) =>
        !Enumerable.Range(0, tricks.Count).Any(i => Has(mix, i) && (tricks[trick].NotWith.Contains(tricks[i].Id) || tricks[i].NotWith.Contains(tricks[trick].Id)));
}
