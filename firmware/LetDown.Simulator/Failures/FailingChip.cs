using LetDown.Simulator.Chips;

namespace LetDown.Simulator.Failures;

/// <summary>A chip on the slow bus with whatever fails on it.</summary>
internal sealed class FailingChip(II2cChip whole, FailingParts failing, FailurePart part) : II2cChip
{
    private const int Longest = 64;

    public bool IsThere => failing.Bus(part) is not { IsSilent: true };

    public void Write(ReadOnlySpan<byte> bytes)
    {
        switch (failing.Bus(part))
        {
            case { Kind: FailureKind.Stuck }:
                break;
            case { Kind: FailureKind.Garbage } noise:
                Span<byte> spoilt = stackalloc byte[Math.Min(bytes.Length, Longest)];
                noise.Scramble(spoilt);
                whole.Write(spoilt);
                break;
            default:
                whole.Write(bytes);
                break;
        }
    }

    public void Read(Span<byte> buffer) => whole.Read(buffer);
}
