using System.Buffers.Binary;

namespace LetDown.KernelRig.Device;

/// <summary>One transfer or change that a driver wants done.</summary>
/// <param name="Number">To be answered by; never 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="A">Clock, address, channel or line.</param>
/// <param name="B">Bytes wanted, whether a channel runs, pull or level.</param>
internal readonly record struct Request(uint Number, RequestKind Kind, int A, int B)
{
    public const int HeadLength = 20;

    /// <summary>Its bytes follow the head, as many as are left.</summary>
    public static Request Read(ReadOnlySpan<byte> frame) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(frame),
        (RequestKind)BinaryPrimitives.ReadInt32LittleEndian(frame[4..]),
        BinaryPrimitives.ReadInt32LittleEndian(frame[8..]),
        BinaryPrimitives.ReadInt32LittleEndian(frame[12..]));
}
