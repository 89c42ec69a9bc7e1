namespace LetDown.Benchmarks.Walk;

/// <summary>How long it takes from stop until nothing runs and nothing can pull, s.</summary>
/// <param name="Pressed">Stop pressed for a moment.</param>
/// <param name="Asked">Stop asked for by a command.</param>
/// <param name="Held">Stop pressed and held.</param>
internal readonly record struct StopTimes(double Pressed, double Asked, double Held)
{
    public static StopTimes Max(StopTimes a, StopTimes b) => new(Math.Max(a.Pressed, b.Pressed), Math.Max(a.Asked, b.Asked), Math.Max(a.Held, b.Held));
}
