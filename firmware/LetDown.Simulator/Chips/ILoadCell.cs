namespace LetDown.Simulator.Chips;

/// <summary>What hangs on the input of a load-cell converter.</summary>
internal interface ILoadCell
{
    /// <summary>Signal behind the amplifier, in counts of a signed 24-bit converter; the chip clips what is beyond.</summary>
    int Counts { get; }
}
