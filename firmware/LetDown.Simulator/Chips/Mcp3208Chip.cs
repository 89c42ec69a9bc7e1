using System.Device.Spi;
using System.Numerics;
using LetDown.Simulator.Failures;

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

    private const int Bits = 12;

    private readonly Lock _gate = gate ?? new Lock();

    /// <summary>How the bus to it fails, if it does. Set and moved on under its gate.</summary>
    public FailingBus? Failing { get; set; }

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
            if (Failing is { } failing)
            {
                Spoil(readBuffer, failing);
            }
        }
    }

    private static void Spoil(Span<byte> read, FailingBus failing)
    {
        switch (failing.Kind)
        {
            case FailureKind.Off or FailureKind.Intermittent when failing.IsSilent:
                throw new IOException("Error 5 performing SPI data transfer.");
            case FailureKind.Stuck:
                read.Clear();
                break;
            case FailureKind.Garbage:
                failing.Scramble(read);
                break;
            case FailureKind.Wrong:
                for (var at = read.Length - 1; at >= 0; at--)
                {
                    read[at] = (byte)((read[at] >> 1) | (at > 0 ? read[at - 1] << 7 : 0x80));
                }

                break;
        }
    }

    /// <summary>In words rather than bit by bit: eight channels are read in every tick.</summary>
    private void Shift(ReadOnlySpan<byte> written, Span<byte> read)
    {
        var firstByte = written.IndexOfAnyExcept((byte)0);
        if (firstByte < 0)
        {
            read.Fill(0xFF);
            return;
        }

        var start = (firstByte * 8) + BitOperations.LeadingZeroCount((uint)written[firstByte]) - 24;
        var answer = Answer(Convert(Command(written[firstByte..], start % 8)));
        for (var at = 0; at < read.Length; at++)
        {
            var sinceStart = (at * 8) - start;
            read[at] = sinceStart switch
            {
                <= -8 => 0xFF,
                < 64 - 8 => (byte)(answer << (sinceStart + 8) >> 56),
                _ => 0,
            };
        }
    }

    /// <summary>The bits behind the start bit; what the frame doesn't hold is low.</summary>
    private static int Command(ReadOnlySpan<byte> written, int start)
    {
        var word = (written[0] << 8) | (written.Length > 1 ? written[1] : 0);
        return (word >> (16 - 1 - CommandBits - start)) & ((1 << CommandBits) - 1);
    }

    /// <summary>
    /// Data out from eight clocks before the start bit on. The line floats until the null bit: ones, so that a driver that forgets to mask them
    /// is found out.
    /// </summary>
    private static ulong Answer(int code)
    {
        var floating = ulong.MaxValue << (64 - 8 - NullBit);
        var reversed = 0UL;
        for (var bit = 0; bit < Bits; bit++)
        {
            reversed = (reversed << 1) | (((uint)code >> bit) & 1);
        }

        // B0 ends the one and starts the other, but is clocked out once.
        const int afterCode = 64 - 8 - NullBit - 1 - Bits;
        var leastFirst = (reversed & ((1UL << (Bits - 1)) - 1)) << (afterCode - (Bits - 1));
        return floating | ((ulong)code << afterCode) | leastFirst;
    }

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
