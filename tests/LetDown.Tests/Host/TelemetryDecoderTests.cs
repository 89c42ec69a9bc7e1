using CsCheck;
using Google.Protobuf.WellKnownTypes;
using LetDown.Host.Telemetry;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host;

public sealed class TelemetryDecoderTests
{
    [Fact]
    public void What_was_measured_comes_back() => Gen.Int[-10_000, 10_000].Array[0, 120].Sample(values =>
        TelemetryDecoder.Values(JournalScript.Deltas(values), 1).Select(value => (int)value).SequenceEqual(values));

    [Fact]
    public void Flow_is_in_grams_a_second_every_tenth_of_a_second()
    {
        var chunk = new TelemetryChunk
        {
            From = Duration.FromTimeSpan(TimeSpan.FromSeconds(12)),
            FlowLeft = JournalScript.Deltas([100, 350]),
            FlowRight = JournalScript.Deltas([20]),
        };

        var points = TelemetryDecoder.Flow(TelemetryDecoder.Unpack(JournalScript.Pack(chunk).ToByteArray())).ToList();

        Assert.Equal(TimeSpan.FromSeconds(12.1), points[1].At);
        Assert.Equal(0.35, points[1].Left, 9);
        Assert.Equal([0.02, 0], points.Select(point => point.Right));
    }

    [Fact]
    public void Garbage_is_named_as_such() =>
        Assert.Throws<InvalidDataException>(() => TelemetryDecoder.Unpack([0xFF, 0x00, 0x12, 0x34]));
}
