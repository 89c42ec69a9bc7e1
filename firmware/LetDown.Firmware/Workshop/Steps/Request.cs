namespace LetDown.Firmware.Workshop.Steps;

/// <summary>Asks the person beside the board to do something, and waits until it is felt, skipped, or too late. Everything is off meanwhile.</summary>
/// <param name="what">What to do, without a full stop.</param>
/// <param name="isDone">True when it is felt.</param>
internal sealed class Request(string what, Func<bool> isDone)
{
    /// <summary>Time to find a button. Our choice.</summary>
    public const double Seconds = 30;

    public bool IsDone { get; private set; }

    public bool WasSkipped { get; private set; }

    public IEnumerable<Pulse> Run(Bench bench)
    {
        bench.Helper.Say(FormattableString.Invariant($"  {what} (within {Seconds:0} s; s and Enter leaves it out)."));
        var end = bench.Now.At + TimeSpan.FromSeconds(Seconds);

        // What was measured before it was asked is no answer.
        yield return Pulse.Rest;
        while (bench.Now.At < end)
        {
            IsDone = isDone();
            WasSkipped = !IsDone && bench.Helper.TryTake(out var line) && line.StartsWith('s');
            if (IsDone || WasSkipped)
            {
                yield break;
            }

            yield return Pulse.Rest;
        }
    }
}
