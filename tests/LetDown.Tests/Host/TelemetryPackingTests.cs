using CsCheck;
using Google.Protobuf.WellKnownTypes;
using LetDown.Host.Telemetry;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host;

public sealed class TelemetryPackingTests
{
    private static readonly Gen<int[]> Wave = Gen.Int[-30, 3200].Array[100];
    private static readonly Gen<TelemetryChunk> Chunk = Gen.Select(Wave, Wave, Wave, Gen.Int[-10_000, 2500].Array[100], Gen.Int[-1, 1000].Array[100], Gen.Int[0, 30_000].Array[10], Gen.Int[0, 900].Array[10])
        .Select((left, right, manifold, target, duty, grams, flow) => new TelemetryChunk
        {
            LineLeft = Column(left),
            LineRight = Column(right),
            Manifold = Column(manifold),
            Target = Column(target),
            MotorDuty = Column(duty),
            GramsLeft = Column(grams),
            GramsRight = Column(flow),
            FlowLeft = Column(flow),
            FlowRight = Column(grams),
        });

    /// <summary>Seconds that follow each other, with a gap of a second after some.</summary>
    [Fact]
    public void What_is_kept_is_what_was_measured_within_half_a_millimetre_of_mercury() => Gen.Select(Chunk, Gen.Bool).Array[1, 8].Sample(seconds =>
    {
        var chunks = new List<TelemetryChunk>();
        var at = 0;
        foreach (var (chunk, hasGap) in seconds)
        {
            chunk.From = Duration.FromTimeSpan(TimeSpan.FromSeconds(at));
            at += hasGap ? 2 : 1;
            chunks.Add(chunk);
        }

        Assert.True(TelemetryPacking.TryUnpack(TelemetryPacking.Pack(chunks), out var kept));
        Assert.Equal(1 + seconds.SkipLast(1).Count(second => second.Item2), kept.Count);
        AssertNear(5, chunks, kept, chunk => chunk.LineLeft);
        AssertNear(5, chunks, kept, chunk => chunk.LineRight);
        AssertNear(0, chunks, kept, chunk => chunk.Target);
        AssertNear(0, chunks, kept, chunk => chunk.GramsLeft);
        AssertNear(0, chunks, kept, chunk => chunk.GramsRight);
        AssertNear(0, chunks, kept, chunk => chunk.FlowLeft);
        AssertNear(0, chunks, kept, chunk => chunk.FlowRight);
        AssertEveryTenth(5, chunks, kept, chunk => chunk.Manifold);
        AssertEveryTenth(0, chunks, kept, chunk => chunk.MotorDuty);
    });

    [Fact]
    public void Anything_else_is_told_apart() => Gen.Byte.Array[0, 400].Sample(bytes =>
    {
        if (TelemetryPacking.TryUnpack(bytes, out var chunks))
        {
            Assert.NotNull(chunks);
        }
    });

    [Fact]
    public void Nothing_packs_to_nothing()
    {
        Assert.True(TelemetryPacking.TryUnpack(TelemetryPacking.Pack([]), out var chunks));
        Assert.Empty(chunks);
    }

    private static void AssertNear(int most, IEnumerable<TelemetryChunk> chunks, IEnumerable<TelemetryChunk> kept, Func<TelemetryChunk, DeltaColumn> column)
    {
        var (had, has) = (Values(chunks, column), Values(kept, column));
        Assert.Equal(had.Count, has.Count);
        Assert.All(had.Zip(has), pair => Assert.InRange(pair.Second, pair.First - most, pair.First + most));
    }

    private static void AssertEveryTenth(int most, IEnumerable<TelemetryChunk> chunks, IEnumerable<TelemetryChunk> kept, Func<TelemetryChunk, DeltaColumn> column)
    {
        var (had, has) = (Values(chunks, column), Values(kept, column));
        Assert.Equal(had.Count, has.Count);
        Assert.All(Enumerable.Range(0, had.Count), row => Assert.InRange(has[row], had[row / 10 * 10] - most, had[row / 10 * 10] + most));
    }

    private static List<int> Values(IEnumerable<TelemetryChunk> chunks, Func<TelemetryChunk, DeltaColumn> column) =>
        [.. chunks.SelectMany(chunk => TelemetryDecoder.Values(column(chunk), 1)).Select(value => (int)value)];

    private static DeltaColumn Column(int[] values)
    {
        var column = new DeltaColumn();
        column.Deltas.AddRange(values.Select((value, i) => i == 0 ? value : value - values[i - 1]));
        return column;
    }
}
