using LetDown.Host.Patterns;

namespace LetDown.Host.Formula;

/// <summary>What her sessions say of tricks, and which mix to try next (docs/developing/learning.md). Immutable.</summary>
public sealed class FormulaBelief
{
    /// <summary>Marks of comfort without which nothing is said of it. Our choice.</summary>
    public const int LeastMarks = 10;

    /// <summary>A mix that is expected to be worse by no more than this share of time is as good. Our choice.</summary>
    private const double AsGood = 0.02;

    /// <summary>First everything has its turn, so many at once: one would take her twice as many days, three are much for a beginning. Our choice.</summary>
    private const int NewAtOnce = 2;

    /// <summary>Older sessions tell of another time: so many of the newest count, twelve weeks of seven a day. Our choice.</summary>
    public const int MostSessions = 600;

    /// <summary>A mix cannot be kept in more. Ten of her own, and what is built in, are fewer.</summary>
    public const int MostTricks = 64;

    private readonly FormulaModel _model;
    private readonly IReadOnlyList<FormulaDraw> _draws;

    private FormulaBelief(FormulaModel model, IReadOnlyList<FormulaDraw> draws) => (_model, _draws) = (model, draws);

    /// <summary>How many sessions it rests on.</summary>
    public int Sessions => _model.Sessions.Count;

    /// <summary>In how many of them there was any trick.</summary>
    public int SessionsWithTricks => _model.Used.Count(used => used != 0);

    /// <summary>How many marks of comfort it rests on.</summary>
    public int Marks => _model.Sessions.Count(session => session.Comfort is not null);

    /// <summary>The tricks there are.</summary>
    public IReadOnlyList<FormulaTrick> Tricks => _model.Tricks;

    /// <summary>Her time in a usual session without tricks, s.</summary>
    public Belief UsualSeconds => Belief.Of([.. _draws.Select(draw => draw.UsualSeconds)]);

    /// <summary>What each trick does as she used it: with its share of what it does together with others that were there.</summary>
    public IReadOnlyList<TrickEffect> Effects => [.. Enumerable.Range(0, Tricks.Count).Select(EffectOf)];

    /// <summary>What two do together beyond what each does, where they were used together often enough.</summary>
    public IReadOnlyList<TrickEffect> Pairs => [.. _model.Pairs.Select(pair => EffectOf((1UL << pair.One) | (1UL << pair.Other), draw => draw.Pairs[pair.One, pair.Other]))];

    /// <summary>What each trick does to comfort; empty while there are fewer than <see cref="LeastMarks"/>.</summary>
    public IReadOnlyList<ComfortEffect> Comfort => _draws[0].Comfort is null ? [] : [.. Enumerable.Range(0, Tricks.Count).Select(ComfortOf)];

    /// <summary>Learns from sessions.</summary>
    /// <param name="sessions">Oldest first; may be none.</param>
    /// <param name="tricks">All that there are, <see cref="MostTricks"/> at most.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="effort">How much is drawn.</param>
    public static FormulaBelief Learn(IReadOnlyList<FormulaSession> sessions, IReadOnlyList<FormulaTrick> tricks, Random random, FormulaEffort effort)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(tricks);
        ArgumentNullException.ThrowIfNull(random);
        if (tricks.Count > MostTricks)
        {
            throw new ArgumentOutOfRangeException(nameof(tricks), tricks.Count, "Too many.");
        }

        var model = new FormulaModel([.. sessions.TakeLast(MostSessions)], tricks);
        return new(model, model.Draw(random, effort));
    }

    /// <summary>The best mix that is known.</summary>
    /// <param name="isFeasible">Whether a trick can be done tonight.</param>
    public MixSuggestion Best(Func<string, bool> isFeasible)
    {
        ArgumentNullException.ThrowIfNull(isFeasible);
        var (mixes, free) = MixesOf(isFeasible);
        return new(Names(BestOf(mixes, free), free), IsTrial: false);
    }

    /// <summary>
    /// A mix to learn from: the best one of something that may well be true (Thompson sampling), so that the better a mix looks, and the less is known of it, the more often it comes.
    /// </summary>
    /// <param name="isFeasible">Whether a trick can be done tonight.</param>
    /// <param name="random">Where chance comes from.</param>
    public MixSuggestion Try(Func<string, bool> isFeasible, Random random)
    {
        ArgumentNullException.ThrowIfNull(isFeasible);
        ArgumentNullException.ThrowIfNull(random);
        var (mixes, free) = MixesOf(isFeasible);
        var draw = _draws[random.Next(_draws.Count)];
        var untried = Untried(free);
        var most = Math.Min(NewAtOnce, mixes.Max(mix => Mixes.Count(mix & untried)));
        return new(Names(mixes.Where(mix => Mixes.Count(mix & untried) >= most).MinBy(mix => draw.Burden(mix, free)), free), IsTrial: true);
    }

    /// <summary>How much a search among all that is not off can still gain.</summary>
    public MixVerdict Verdict()
    {
        var (mixes, free) = MixesOf(_ => true);
        var best = BestOf(mixes, free);
        var losses = _draws.Select(draw => (Draw: draw, Loss: draw.Burden(best, free) - mixes.Min(mix => draw.Burden(mix, free)))).ToList();
        return new(
            losses.Count(one => Math.Exp(one.Loss) - 1 <= MixVerdict.NearEnough) / (double)losses.Count,
            losses.Average(one => 1 - Math.Exp(-one.Loss)),
            losses.Average(one => one.Draw.UsualSeconds * Math.Exp(one.Draw.Log(best)) * (1 - Math.Exp(-one.Loss))),
            Names(Untried(free), 0),
            Sessions);
    }

    /// <summary>How much sooner milk lets down with a mix than with none, s.</summary>
    public Belief Sooner(IReadOnlyCollection<string> tricks)
    {
        var mix = Mixes.SetOf(Tricks, trick => tricks.Contains(trick.Id));
        return Belief.Of([.. _draws.Select(draw => draw.Sooner(draw.Log(mix)))]);
    }

    private (IReadOnlyList<ulong> Mixes, ulong Free) MixesOf(Func<string, bool> isFeasible) => (Mixes.Of(Tricks, isFeasible), Mixes.Liked(Tricks, isFeasible));

    private ulong BestOf(IReadOnlyList<ulong> mixes, ulong free)
    {
        var burdens = new double[mixes.Count];
        foreach (var draw in _draws)
        {
            for (var i = 0; i < burdens.Length; i++)
            {
                burdens[i] += draw.Burden(mixes[i], free);
            }
        }

        // Of those that are as good as the best, the one with the least to do.
        var enough = burdens.Min() + (AsGood * _draws.Count);
        return Enumerable.Range(0, burdens.Length).Where(i => burdens[i] <= enough).Select(i => (Mix: mixes[i], Burden: burdens[i])).MinBy(one => (Mixes.Count(one.Mix), one.Burden)).Mix;
    }

    private IReadOnlyList<string> Names(ulong mix, ulong free) =>
        [.. Enumerable.Range(0, Tricks.Count).Where(i => Mixes.Has(mix, i)).OrderBy(i => !Mixes.Has(free, i)).Select(i => Tricks[i].Id)];

    private ulong Untried(ulong free) =>
        Enumerable.Range(0, Tricks.Count).Where(i => !Tricks[i].IsOff && !Mixes.Has(free, i) && SessionsWith(1UL << i) < MixVerdict.Tries).Aggregate(0UL, (set, i) => set | (1UL << i));

    private int SessionsWith(ulong mix) => _model.Used.Count(used => (used & mix) == mix);

    private TrickEffect EffectOf(int trick)
    {
        var alone = 1UL << trick;
        var company = Enumerable.Range(0, Tricks.Count).Where(other => other != trick)
            .Select(other => (Other: other, Share: SessionsWith(alone | (1UL << other)) / (double)Math.Max(1, SessionsWith(alone)))).ToList();
        return EffectOf(alone, draw => draw.Each[trick] + company.Sum(one => one.Share * draw.Pairs[trick, one.Other]));
    }

    private TrickEffect EffectOf(ulong mix, Func<FormulaDraw, double> log)
    {
        var sooner = _draws.Select(draw => draw.Sooner(log(draw))).ToArray();
        return new([.. Tricks.Where((_, i) => Mixes.Has(mix, i)).Select(trick => trick.Id)], Belief.Of(sooner), Belief.CertaintyOf(sooner), SessionsWith(mix));
    }

    private ComfortEffect ComfortOf(int trick)
    {
        var points = _draws.Select(draw => draw.Comfort![trick]).ToArray();
        return new(Tricks[trick].Id, Belief.Of(points), Belief.CertaintyOf(points));
    }
}
