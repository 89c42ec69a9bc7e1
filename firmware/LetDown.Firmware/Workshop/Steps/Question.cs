using LetDown.Core;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>Shows something and asks the person beside the board whether it was seen, heard or felt.</summary>
/// <param name="what">A question to be answered with y or n.</param>
/// <param name="drive">What is driven for a while, then off.</param>
/// <param name="drivenSeconds">How long.</param>
internal sealed class Question(string what, Actuation drive = default, double drivenSeconds = 0)
{
    public bool? Answer { get; private set; }

    public IEnumerable<Pulse> Run(Bench bench)
    {
        bench.Helper.Say($"  {what} (y or n and Enter; s leaves it out)");
        var start = bench.Now.At;
        while (bench.Now.At - start < TimeSpan.FromSeconds(2 * Request.Seconds))
        {
            if (bench.Helper.TryTake(out var line) && line.Length > 0)
            {
                Answer = line[0] switch { 'y' => true, 'n' => false, _ => null };
                yield break;
            }

            yield return new(bench.Now.At - start < TimeSpan.FromSeconds(drivenSeconds) ? drive : default);
        }
    }

    /// <summary>What the answer means for a step.</summary>
    public void Judge(Findings findings, string leftOut, Trouble otherwise)
    {
        if (Answer is null)
        {
            findings.Skip(leftOut);
        }
        else if (Answer == false)
        {
            findings.Fail(otherwise);
        }
    }
}
