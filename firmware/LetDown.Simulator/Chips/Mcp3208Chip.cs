using System.Device.Spi;

namespace LetDown.Simulator.Chips;

/// <summary>
/// MCP3208, bit for bit (Microchip DS21298, section 5): start bit, SGL/DIFF, D2 to D0, one clock of sampling, a null bit, 12 bits MSB first,
/// then the same bits LSB first, then zeros. Each transfer is one chip-select frame; the start bit may stand anywhere in it.
/// </summary>
internal sealed class Mcp3208Chip(IAnalogSource source, SpiConnectionSettings? settings = null, Lock? gate = null) : SpiDevice
{
    private const int FullScale = 4096;

    /// <summary>SGL/DIFF, D2, D1, D0.</summary>
    private const int CommandBits = 4;

    /// <summary>From the start bit to the null bit: the command, then the clock in which the input is sampled.</summary>
    private const int NullBit = CommandBits + 2;

    private const int MostSignificantBit = NullBit + 1;
    private const int LeastSignificantBit = MostSignificantBit + 11;

    private readonly Lock _gate = gate ?? new Lock();

    public override SpiConnectionSettings ConnectionSettings { get; } = settings ?? new SpiConnectionSettings(0, 0) { ClockFrequency = 1_000_000 };

    /// <summary>Data in stays low, so that no conversion starts and data out floats.</summary>
    public override void Read(Span<byte> buffer) => buffer.Fill(0xFF);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        // A conversion nobody reads changes nothing: each frame starts afresh.
    }

    public override void TransferFullDuplex(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer)
    {
        if (writeBuffer.Length != readBuffer.Length)
        {
            throw new ArgumentException("A full duplex transfer reads as many bytes as it writes.", nameof(readBuffer));
        }

        lock (_gate)
        {
            Shift(writeBuffer, readBuffer);
        }
    }

    private void Shift(ReadOnlySpan<byte> written, Span<byte> read)
    {
        var sinceStart = -1;
        var command = 0;
        var code = 0;
        for (var at = 0; at < written.Length; at++)
        {
            var dataIn = written[at];
            var dataOut = 0;
            for (var bit = 7; bit >= 0; bit--)
            {
                var level = (dataIn >> bit) & 1;
                sinceStart = sinceStart >= 0 || level != 0 ? sinceStart + 1 : -1;
                if (sinceStart is > 0 and <= CommandBits)
                {
                    command = (command << 1) | level;
                }

                if (sinceStart == NullBit)
                {
                    code = Convert(command);
                }

                dataOut = (dataOut << 1) | DataOut(sinceStart, code);
            }

            read[at] = (byte)dataOut;
        }
    }

    /// <summary>The line floats until the null bit: ones, so that a driver that forgets to mask them is found out.</summary>
    private static int DataOut(int sinceStart, int code) => sinceStart switch
    {
        < NullBit => 1,
        NullBit => 0,
        <= LeastSignificantBit => (code >> (LeastSignificantBit - sinceStart)) & 1,
        <= LeastSignificantBit + 11 => (code >> (sinceStart - LeastSignificantBit)) & 1,
        _ => 0,
    };

    private int Convert(int command)
    {
        var channel = command & 0b0111;
        var singleEnded = (command & 0b1000) != 0;

        // In a pair, D0 says which of the two is IN+; the other one is its neighbour.
        return Quantised(singleEnded ? source.Share(channel) : source.Share(channel) - source.Share(channel ^ 1));
    }

    /// <summary>Output code = 4096 × Vin / Vref (equation 4-2), with the ideal converter's transitions half way between codes.</summary>
    private static int Quantised(double share) => share > 0 ? (int)Math.Min(Math.Round(share * FullScale), FullScale - 1) : 0;
}
