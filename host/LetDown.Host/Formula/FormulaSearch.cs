using MathNet.Numerics.Random;

namespace LetDown.Host.Formula;

/// <summary>Where the search is, and what it suggests: the same for the same sessions. Immutable.</summary>
public sealed class FormulaSearch
{
    private readonly int _seed;
    private readonly bool _isEnded;

    private FormulaSearch(FormulaBelief belief, int seed, bool isEnded)
    {
        (Belief, _seed, _isEnded) = (belief, seed, isEnded);
        Verdict = belief.Verdict();
        Best = belief.Best(_ => true);
    }

    /// <summary>What is believed.</summary>
    public FormulaBelief Belief { get; }

    /// <summary>How much can still be gained.</summary>
    public MixVerdict Verdict { get; }

    /// <summary>The best mix that is known, with all that she likes.</summary>
    public MixSuggestion Best { get; }

    /// <summary>Where the search is.</summary>
    public FormulaState State => (_isEnded, Verdict.IsEnough) switch
    {
        (true, _) => FormulaState.Ended,
        (_, false) => FormulaState.Searching,
        _ => Best.Tricks.Any(trick => Belief.Tricks.Any(one => one.Id == trick && !one.IsLiked)) ? FormulaState.Found : FormulaState.NothingHelps,
    };

    /// <summary>Looks at what her sessions say.</summary>
    /// <param name="sessions">Oldest first; may be none.</param>
    /// <param name="tricks">All that there are.</param>
    /// <param name="isEnded">True when she ended the search.</param>
    public static FormulaSearch Of(IReadOnlyList<FormulaSession> sessions, IReadOnlyList<FormulaTrick> tricks, bool isEnded)
    {
        var seed = FormulaSeed.Of(sessions);
        return new(FormulaBelief.Learn(sessions, tricks, new MersenneTwister(seed), FormulaEffort.Usual), seed, isEnded);
    }

    /// <summary>A mix for her next session.</summary>
    /// <param name="isFeasible">Whether a trick can be done tonight.</param>
    public MixSuggestion Suggest(Func<string, bool> isFeasible) =>
        State == FormulaState.Searching ? Belief.Try(isFeasible, new MersenneTwister(unchecked(_seed + 1))) : Belief.Best(isFeasible);
}
