namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>Asks the person beside the board for a line, and waits for it with everything off.</summary>
internal sealed class Prompt(string what)
{
    /// <summary>Time to find a weight. Our choice.</summary>
    private const double Seconds = 300;

    /// <summary>What was typed; null when nobody is there, or nothing came.</summary>
    public string? Line { get; private set; }

    public IEnumerable<Pulse> Run(Bench bench)
    {
        bench.Helper.Say($"  {what}");
        var end = bench.Now.At + TimeSpan.FromSeconds(Seconds);
        while (bench.Now.At < end)
        {
            if (bench.Helper.TryTake(out var line))
            {
                Line = line;
                yield break;
            }

            if (!bench.Helper.IsThere)
            {
                yield break;
            }

            yield return Pulse.Rest;
        }
    }
}
