using LetDown.Host.Patterns;

namespace LetDown.Host.Formula;

/// <summary>What a trick does to comfort, as far as her marks tell.</summary>
/// <param name="Trick">What she types for it.</param>
/// <param name="Points">How much better a session feels, on her scale of 1 to 5; below 0 it is worse.</param>
/// <param name="Certainty">How sure it is that it goes that way, 0.5 to 1.</param>
public sealed record ComfortEffect(string Trick, Belief Points, double Certainty)
{
    /// <summary>Less than this, on her scale, is nothing to speak of. Our choice.</summary>
    public const double WorthTelling = 0.2;

    /// <summary>False is "no visible effect", which is not the same as none.</summary>
    public bool IsVisible => Certainty >= Effect.SureEnough && Math.Abs(Points.Median) >= WorthTelling;
}
