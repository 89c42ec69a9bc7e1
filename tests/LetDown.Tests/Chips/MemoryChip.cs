using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

/// <summary>Answers with the last byte written to it, and counts its messages.</summary>
internal sealed class MemoryChip(byte value = 0) : II2cChip
{
    public byte Value { get; private set; } = value;

    public int Writes { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Writes++;
        Value = bytes.IsEmpty ? Value : bytes[^1];
    }

    public void Read(Span<byte> buffer) => buffer.Fill(Value);
}
