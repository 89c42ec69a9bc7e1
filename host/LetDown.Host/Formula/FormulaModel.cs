using LetDown.Host.Patterns;

namespace LetDown.Host.Formula;

/// <summary>
/// What is learned from and how: the logarithm of time to let-down by how the session found her, by each trick, and by pairs of tricks that were used together
/// (docs/developing/learning.md).
/// </summary>
internal sealed class FormulaModel
{
    /// <summary>
    /// Scale of what a trick does, squared; each has its own, so that one that does much leaves the others at nothing: a Cauchy distribution around nothing, half
    /// of which lies within a seventieth. Our choice; measured by the benchmark <c>formula</c>.
    /// </summary>
    private static readonly InverseGammaPrior OfTrick = new(0.5, 0.0001);

    /// <summary>What two do together beyond what each does: seldom anything. Our choice.</summary>
    private static readonly InverseGammaPrior OfPair = new(1, 0.0002);

    /// <summary>Marks of comfort: a good three, with a spread of not quite one. Our choice.</summary>
    private static readonly RegressionPrior Comfort = new() { Mean = 3.5, Deviation = 1, Blocks = [], Spread = new(3, 4 * 0.7 * 0.7) };

    private static readonly InverseGammaPrior OfComfort = new(1, 0.02);

    /// <summary>Two that were used together less often than this are taken to do nothing beyond what each does. Our choice.</summary>
    private const int LeastTogether = 4;

    /// <summary>No trick makes it four times as long, or a quarter: what was never tried has a long tail. Our assumption.</summary>
    private static readonly double Most = Math.Log(4);

    private static readonly QuantityModel Time = QuantityModel.Of(PatternQuantity.FirstLetDown);

    public FormulaModel(IReadOnlyList<FormulaSession> sessions, IReadOnlyList<FormulaTrick> tricks)
    {
        (Sessions, Tricks) = (sessions, tricks);
        Used = [.. sessions.Select(session => Mixes.SetOf(tricks, trick => session.Tricks.Contains(trick.Id)))];
        Pairs = [.. AllPairs(tricks.Count).Where(pair => Used.Count(used => Mixes.Has(used, pair.One) && Mixes.Has(used, pair.Other)) >= LeastTogether)];
    }

    public IReadOnlyList<FormulaSession> Sessions { get; }

    public IReadOnlyList<FormulaTrick> Tricks { get; }

    /// <summary>What was used in each session.</summary>
    public IReadOnlyList<ulong> Used { get; }

    /// <summary>The pairs that are learned of.</summary>
    public IReadOnlyList<(int One, int Other)> Pairs { get; }

    private static int FirstTrick => 1 + Time.Factors.Count;

    public IReadOnlyList<FormulaDraw> Draw(Random random, FormulaEffort effort)
    {
        var prior = Time.Prior with { Blocks = [.. Time.Prior.Blocks, .. Tricks.Select(_ => new Shrinkage(1, OfTrick)), .. Pairs.Select(_ => new Shrinkage(1, OfPair))] };
        var outcomes = Sessions.Zip(Used, (session, used) => session.FirstLetDown.Log([.. Time.Features(session.FirstLetDown.Context), .. Of(used)], Time.Least)).ToList();
        var times = CensoredRegression.Draw(outcomes, prior, random, effort.Burn, effort.Kept);
        var comfort = DrawComfort(random, effort);
        return [.. times.Select((draw, i) => DrawOf(draw, comfort?[i]))];
    }

    /// <summary>Null while there are too few marks.</summary>
    private IReadOnlyList<RegressionDraw>? DrawComfort(Random random, FormulaEffort effort)
    {
        var outcomes = Sessions.Zip(Used).Where(one => one.First.Comfort is not null)
            .Select(one => new Outcome([1, .. OfEach(one.Second)], one.First.Comfort!.Value, one.First.Comfort.Value)).ToList();
        return outcomes.Count < FormulaBelief.LeastMarks
            ? null
            : CensoredRegression.Draw(outcomes, Comfort with { Blocks = [new(Tricks.Count, OfComfort)] }, random, effort.Burn, effort.Kept);
    }

    private FormulaDraw DrawOf(in RegressionDraw draw, RegressionDraw? comfort)
    {
        var pairs = new double[Tricks.Count, Tricks.Count];
        for (var i = 0; i < Pairs.Count; i++)
        {
            var (one, other) = Pairs[i];
            pairs[one, other] = pairs[other, one] = Math.Clamp(draw.Coefficients[FirstTrick + Tricks.Count + i], -Most, Most);
        }

        return new(Math.Exp(draw.Coefficients[0]), [.. draw.Coefficients.Skip(FirstTrick).Take(Tricks.Count).Select(value => Math.Clamp(value, -Most, Most))], pairs, comfort?.Coefficients[1..]);
    }

    private IEnumerable<double> Of(ulong used) => OfEach(used).Concat(Pairs.Select(pair => Mixes.Has(used, pair.One) && Mixes.Has(used, pair.Other) ? 1.0 : 0));

    private IEnumerable<double> OfEach(ulong used) => Enumerable.Range(0, Tricks.Count).Select(i => Mixes.Has(used, i) ? 1.0 : 0);

    private static IEnumerable<(int One, int Other)> AllPairs(int count) =>
        Enumerable.Range(0, count).SelectMany(one => Enumerable.Range(one + 1, count - one - 1).Select(other => (one, other)));
}
