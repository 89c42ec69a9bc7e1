namespace LetDown.Host.Formula;

/// <summary>How much the search can still gain.</summary>
/// <param name="WithinReach">How sure it is that no other mix is better than the best known one by more than <see cref="NearEnough"/>, 0 to 1.</param>
/// <param name="Loss">What the best known mix loses against the best of all, to be expected, as a share of time.</param>
/// <param name="LossSeconds">The same, s.</param>
/// <param name="Untried">Tricks that were tried in too few sessions.</param>
/// <param name="Sessions">How many sessions it rests on.</param>
public sealed record MixVerdict(double WithinReach, double Loss, double LossSeconds, IReadOnlyList<string> Untried, int Sessions)
{
    /// <summary>As good as the best, as a share of time. Our choice.</summary>
    public const double NearEnough = 0.05;

    /// <summary>How sure is sure enough to end the search. Our choice.</summary>
    public const double SureEnough = 0.9;

    /// <summary>So little that nobody notices, s. Our choice.</summary>
    public const double Unnoticed = 3;

    /// <summary>The same as a share of time, for those whose milk takes long. Our choice.</summary>
    public const double UnnoticedShare = 0.04;

    /// <summary>A trick was tried when it was used in so many sessions. Our choice.</summary>
    public const int Tries = 4;

    /// <summary>Sessions without which nothing is said to be found. Our choice: three days.</summary>
    public const int LeastSessions = 20;

    /// <summary>True when the search has found what there is to find.</summary>
    public bool IsEnough => Sessions >= LeastSessions && Untried.Count == 0 && (WithinReach >= SureEnough || LossSeconds <= Unnoticed || Loss <= UnnoticedShare);
}
