namespace LetDown.Benchmarks.Walk;

/// <summary>A place that was reached, and how.</summary>
/// <param name="Place">Where.</param>
/// <param name="From">The place before; nothing at the start.</param>
/// <param name="By">What led here.</param>
/// <param name="Depth">Events since the start.</param>
internal sealed record WalkNode(WalkPlace Place, WalkNode? From, string By, int Depth)
{
    /// <summary>Everything that led here, in order.</summary>
    public string Path => From is null ? "start" : $"{From.Path} → {By}";
}
