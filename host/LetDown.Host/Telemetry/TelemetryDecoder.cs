using System.IO.Compression;
using Google.Protobuf;
using LetDown.Protocol.V1;

namespace LetDown.Host.Telemetry;

/// <summary>Unpacks what the pump measured.</summary>
public static class TelemetryDecoder
{
    /// <summary>Flow is sent every 100 ms (types.proto).</summary>
    private static readonly TimeSpan FlowStep = TimeSpan.FromMilliseconds(100);

    /// <summary>Unit of flow on the wire, g/s (types.proto).</summary>
    private const double FlowUnit = 0.001;

    /// <summary>A chunk holds about a second, a few kilobytes. Anything near this is not one, but could fill the memory.</summary>
    private const int LargestChunk = 1 << 20;

    /// <summary>A chunk out of a journal entry.</summary>
    /// <exception cref="InvalidDataException">It is not a packed chunk.</exception>
    public static TelemetryChunk Unpack(byte[] packed)
    {
        ArgumentNullException.ThrowIfNull(packed);
        try
        {
            return TelemetryChunk.Parser.ParseFrom(Inflate(packed, LargestChunk));
        }
        catch (InvalidProtocolBufferException failure)
        {
            throw new InvalidDataException("A telemetry chunk cannot be unpacked.", failure);
        }
    }

    /// <summary>What was packed with Brotli, at its beginning.</summary>
    /// <exception cref="InvalidDataException">It is not, or is far too large.</exception>
    internal static MemoryStream Inflate(byte[] packed, int most)
    {
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            var plain = new MemoryStream();
            var buffer = new byte[8192];
            for (int read; (read = brotli.Read(buffer)) > 0;)
            {
                plain.Write(buffer, 0, read);
                if (plain.Length > most)
                {
                    throw new InvalidDataException("Packed telemetry is far too large.");
                }
            }

            plain.Position = 0;
            return plain;
        }
        catch (InvalidOperationException failure)
        {
            throw new InvalidDataException("Packed telemetry cannot be unpacked.", failure);
        }
    }

    /// <summary>The values of a column, in real units.</summary>
    /// <param name="column">Differences as sent; null is empty.</param>
    /// <param name="unit">What one step means.</param>
    public static double[] Values(DeltaColumn? column, double unit)
    {
        if (column is null)
        {
            return [];
        }

        var values = new double[column.Deltas.Count];
        long sum = 0;
        for (var i = 0; i < values.Length; i++)
        {
            sum += column.Deltas[i];
            values[i] = sum * unit;
        }

        return values;
    }

    /// <summary>The flow of both breasts over a chunk; where one column is shorter, its breast counts as 0.</summary>
    public static IEnumerable<FlowPoint> Flow(TelemetryChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        var from = chunk.From?.ToTimeSpan() ?? TimeSpan.Zero;
        var left = Values(chunk.FlowLeft, FlowUnit);
        var right = Values(chunk.FlowRight, FlowUnit);
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            yield return new FlowPoint(from + (i * FlowStep), left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
        }
    }
}
