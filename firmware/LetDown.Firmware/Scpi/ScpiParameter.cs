namespace LetDown.Firmware.Scpi;

/// <summary>One parameter of a message, in the form it was written.</summary>
internal abstract record ScpiParameter
{
    /// <summary>A number in any of IEEE 488.2's forms: <c>1</c>, <c>1.5</c>, <c>1.5E+1</c>, <c>#HF</c>, <c>#Q17</c>, <c>#B1111</c>.</summary>
    /// <param name="Value">Without its unit.</param>
    /// <param name="Suffix">The unit in capitals, if there is one.</param>
    internal sealed record Number(double Value, string Suffix) : ScpiParameter;

    /// <summary>A word: <c>ON</c>, <c>MAXimum</c>.</summary>
    internal sealed record Word(string Text) : ScpiParameter;

    /// <summary>Text in quotes, single or double.</summary>
    internal sealed record Quoted(string Text) : ScpiParameter;

    /// <summary>A list of channels, <c>(@left,2)</c>; ranges are spelt out.</summary>
    internal sealed record Channels(IReadOnlyList<string> Names) : ScpiParameter
    {
        public bool Equals(Channels? other) => other is not null && Names.SequenceEqual(other.Names);

        public override int GetHashCode() => Names.Count;
    }
}
