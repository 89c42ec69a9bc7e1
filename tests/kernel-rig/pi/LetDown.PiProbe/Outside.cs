using System.Globalization;

namespace LetDown.PiProbe;

/// <summary>Whoever looks at the chips from outside the guest, over the console: a line says what should be seen, and one comes back when it was looked at.</summary>
internal sealed class Outside(TextReader answers, TextWriter questions)
{
    /// <summary>A line of the header should read so.</summary>
    public void Level(int pin, bool high, string what) => Ask($"LEVEL {pin} {(high ? 1 : 0)} {what}");

    /// <summary>A line of the header should be an output, or an input.</summary>
    public void Mode(int pin, bool output, string what) => Ask($"MODE {pin} {(output ? "output" : "input")} {what}");

    /// <summary>A thermometer is to be set, thousandths of a degree.</summary>
    public void Set(string thermometer, int millidegrees) => Ask($"SET {thermometer} {millidegrees}");

    /// <summary>What this side found of a thing that it can judge itself.</summary>
    public void Tell(bool isRight, string what) => Ask($"TOLD {(isRight ? "right" : "wrong")} {what}");

    private void Ask(FormattableString line)
    {
        questions.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        questions.Flush();
        if (answers.ReadLine() is null)
        {
            throw new IOException("Nobody looks from outside any more.");
        }
    }
}
