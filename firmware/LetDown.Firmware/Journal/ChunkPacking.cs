using System.IO.Compression;
using Google.Protobuf;
using LetDown.Protocol.V1;

namespace LetDown.Firmware.Journal;

/// <summary>Telemetry as the journal keeps it.</summary>
internal static class ChunkPacking
{
    private static readonly TimeSpan SampleSpan = TimeSpan.FromMilliseconds(10);

    public static byte[] Pack(TelemetryChunk chunk)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            chunk.WriteTo(brotli);
        }

        return packed.ToArray();
    }

    public static TelemetryChunk Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return TelemetryChunk.Parser.ParseFrom(brotli);
    }

    /// <summary>End of the chunk, since the session began.</summary>
    public static TimeSpan Until(this TelemetryChunk chunk) => (chunk.From?.ToTimeSpan() ?? TimeSpan.Zero) + ((chunk.Manifold?.Deltas.Count ?? 0) * SampleSpan);
}
