using CsCheck;
using LetDown.Core.Units;
using LetDown.Firmware.Journal;
using LetDown.Firmware.Telemetry;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Firmware;

public sealed class TelemetryTests
{
    private static readonly Gen<TelemetrySample> Samples = Gen.Select(
        Gen.Double[-20, 300],
        Gen.Double[-20, 300].Nullable(),
        Gen.Double[0, 1].Nullable(),
        Gen.Double[-5, 900],
        Gen.Double[-1, 3],
        (vacuum, target, duty, grams, flow) => new TelemetrySample(
            0,
            new(new Vacuum(vacuum), new Vacuum(-vacuum)),
            new Vacuum(vacuum / 2),
            target is { } set ? new Vacuum(set) : null,
            duty is { } share ? Duty.Clamped(share) : null,
            new(new Mass(grams), new Mass(grams / 3)),
            new(new Flow(flow), new Flow(-flow))));

    [Fact]
    public void Values_come_back_within_half_a_unit() => Samples.Array[1, 100].Sample(samples =>
    {
        var chunk = Assert.Single(Build(samples, index => index));
        var (vacuum, target, duty) = (Values(chunk.LineLeft), Values(chunk.Target), Values(chunk.MotorDuty));
        for (var i = 0; i < samples.Length; i++)
        {
            // Units as types.proto says: 0.1 mmHg, 0.001; off is -10000 and -1.
            Assert.Equal(samples[i].Line.Left.MmHg, vacuum[i] * 0.1, 0.0501);
            Assert.Equal(samples[i].Target?.MmHg ?? -1000, target[i] * 0.1, 0.0501);
            Assert.Equal(samples[i].Motor?.Fraction ?? -0.001, duty[i] * 0.001, 0.000501);
        }

        Assert.Equal((samples.Length + 9) / 10, chunk.GramsLeft.Deltas.Count);
        Assert.Equal(samples[0].Collected.Right.Grams, Values(chunk.GramsRight)[0] * 0.01, 0.00501);
        Assert.Equal(samples[^1..][0].Manifold.MmHg, Values(chunk.Manifold)[^1] * 0.1, 0.0501);
    });

    [Fact]
    public void Packing_loses_nothing() => Samples.Array[1, 100].Sample(samples =>
    {
        var chunk = Build(samples, index => index).Single();
        Assert.Equal(chunk, ChunkPacking.Unpack(ChunkPacking.Pack(chunk)));
    });

    [Fact]
    public void A_second_makes_a_chunk_and_the_rest_follows_at_the_end()
    {
        var chunks = Build(new TelemetrySample[250], index => index);
        Assert.Equal([100, 100, 50], chunks.Select(chunk => chunk.Manifold.Deltas.Count));
        Assert.Equal([0, 1, 2], chunks.Select(chunk => chunk.From.Seconds));
    }

    [Fact]
    public void A_gap_begins_a_new_chunk_because_rows_are_evenly_spaced()
    {
        var chunks = Build(new TelemetrySample[30], index => index < 15 ? index : index + 7);
        Assert.Equal([15, 15], chunks.Select(chunk => chunk.Manifold.Deltas.Count));
        Assert.Equal(220_000_000, chunks[1].From.Nanos);
        Assert.Equal([2, 2], chunks.Select(chunk => chunk.FlowLeft.Deltas.Count));
        Assert.Equal(TimeSpan.FromMilliseconds(370), chunks[1].Until());
    }

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(1e30, 1_000_000_000)]
    public void What_is_no_measurement_never_overflows(double value, int expected) => Assert.Equal(expected, DeltaWriter.Scale(value, 0.1));

    private static List<TelemetryChunk> Build(TelemetrySample[] samples, Func<int, long> index)
    {
        var builder = new ChunkBuilder();
        var chunks = samples.Select((sample, i) => builder.Add(sample with { Index = index(i) })).ToList();
        chunks.Add(builder.Finish());
        return [.. chunks.OfType<TelemetryChunk>()];
    }

    private static int[] Values(DeltaColumn column)
    {
        var sum = 0;
        return [.. column.Deltas.Select(delta => sum += delta)];
    }
}
