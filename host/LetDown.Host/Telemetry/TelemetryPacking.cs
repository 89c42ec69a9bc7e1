using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using Google.Protobuf;
using LetDown.Protocol.V1;

namespace LetDown.Host.Telemetry;

/// <summary>
/// A whole session's measurements in a fifth of the room. Vacuum is kept at 100 Hz to within 0.5 mmHg (two steps of the pump's converter, a sixth of
/// what the pump promises to hold); the set point as it was; the manifold and the duty at 10 Hz; milk and flow as they came
/// (<c>docs/decisions/0012</c>).
/// </summary>
public static class TelemetryPacking
{
    /// <summary>A tenth of the time of the best for a twentieth more room.</summary>
    private const int Quality = 9;

    /// <summary>An hour takes 2 MB unpacked. Anything near this is not a session, but could fill the memory.</summary>
    private const int Largest = 1 << 26;

    /// <summary>Packs chunks that follow each other.</summary>
    public static byte[] Pack(IReadOnlyList<TelemetryChunk> chunks)
    {
        ArgumentNullException.ThrowIfNull(chunks);
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = Quality }))
        {
            foreach (var stretch in chunks.Count == 0 ? [] : Stretches(chunks))
            {
                stretch.Coarse().WriteDelimitedTo(brotli);
            }
        }

        return packed.ToArray();
    }

    /// <summary>One chunk for each stretch without a gap. False when that is no packed session.</summary>
    public static bool TryUnpack(byte[] packed, [NotNullWhen(true)] out IReadOnlyList<TelemetryChunk>? chunks)
    {
        ArgumentNullException.ThrowIfNull(packed);
        try
        {
            using var plain = TelemetryDecoder.Inflate(packed, Largest);
            var stretches = new List<TelemetryChunk>();
            while (plain.Position < plain.Length)
            {
                stretches.Add(TelemetryStretch.Fine(TelemetryChunk.Parser.ParseDelimitedFrom(plain)));
            }

            chunks = stretches;
            return true;
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidProtocolBufferException)
        {
            chunks = null;
            return false;
        }
    }

    private static IEnumerable<TelemetryStretch> Stretches(IReadOnlyList<TelemetryChunk> chunks)
    {
        var stretch = new TelemetryStretch(chunks[0]);
        foreach (var chunk in chunks.Skip(1))
        {
            if (!stretch.TryAdd(chunk))
            {
                yield return stretch;
                stretch = new(chunk);
            }
        }

        yield return stretch;
    }
}
