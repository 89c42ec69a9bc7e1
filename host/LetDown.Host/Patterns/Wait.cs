namespace LetDown.Host.Patterns;

/// <summary>How long a first let-down took, or how long none came.</summary>
/// <param name="Length">Of stimulation until the first let-down, or in all when none came.</param>
/// <param name="HasCome">False when none came: then it would have taken longer than that.</param>
/// <param name="Context">How the session found her.</param>
public readonly record struct Wait(TimeSpan Length, bool HasCome, WaitContext Context)
{
    /// <summary>A shorter wait was none: milk ran already.</summary>
    internal const double ShortestSeconds = 2;

    internal double LogSeconds => Math.Log(Math.Max(ShortestSeconds, Length.TotalSeconds));
}
