using LetDown.Host.Patterns;

namespace LetDown.Host.Formula;

/// <summary>What a trick as she used it, or two of them together beyond what each does, changes, as far as her sessions tell.</summary>
/// <param name="Tricks">One or two, by what she types.</param>
/// <param name="Sooner">How much sooner milk lets down, s, in a usual session; below 0 it is later.</param>
/// <param name="Certainty">How sure it is that it goes that way, 0.5 to 1.</param>
/// <param name="Sessions">In how many sessions it was used.</param>
public sealed record TrickEffect(IReadOnlyList<string> Tricks, Belief Sooner, double Certainty, int Sessions)
{
    /// <summary>Less than this, in seconds, is nothing to speak of. Our choice.</summary>
    public const double WorthTelling = 3;

    /// <summary>False is "no visible effect", which is not the same as none.</summary>
    public bool IsVisible => Certainty >= Effect.SureEnough && Math.Abs(Sooner.Median) >= WorthTelling;
}
