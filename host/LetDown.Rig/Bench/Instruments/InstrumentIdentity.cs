namespace LetDown.Rig.Bench.Instruments;

/// <summary>What an instrument says to *IDN?.</summary>
internal sealed record InstrumentIdentity(string Maker, string Model, string Serial, string Version)
{
    /// <summary>Four words; what is missing is empty.</summary>
    public static InstrumentIdentity Read(string answer)
    {
        var words = answer.Split(',', 4, StringSplitOptions.TrimEntries);
        return new(Word(0), Word(1), Word(2), Word(3));

        string Word(int index) => index < words.Length ? words[index] : "";
    }
}
