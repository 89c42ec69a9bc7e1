using Google.Protobuf.WellKnownTypes;
using LetDown.Protocol.V1;

namespace LetDown.Host.Telemetry;

/// <summary>Measurements without a gap, as whole numbers in the units of the wire (types.proto).</summary>
internal sealed class TelemetryStretch
{
    /// <summary>Largest error of a vacuum, 0.1 mmHg: a reading is kept anew only when it leaves this band, so that noise costs nothing.</summary>
    private const int Band = 5;

    /// <summary>Rows of the wire for each that is kept of manifold and duty, and for each of milk and flow.</summary>
    private const int Every = 10;

    private static readonly TimeSpan Row = TimeSpan.FromMilliseconds(10);

    private readonly TimeSpan _from;
    private readonly List<int>[] _columns = [.. Enumerable.Range(0, 9).Select(_ => new List<int>())];

    public TelemetryStretch(TelemetryChunk first)
    {
        _from = first.From?.ToTimeSpan() ?? TimeSpan.Zero;
        Add(first);
    }

    private int Rows => _columns[0].Count;

    /// <summary>Takes what follows at once. False for what does not; the slow columns must be in step, too.</summary>
    public bool TryAdd(TelemetryChunk next)
    {
        if (Rows % Every != 0 || next.From?.ToTimeSpan() != _from + (Row * Rows))
        {
            return false;
        }

        Add(next);
        return true;
    }

    /// <summary>As it is kept.</summary>
    public TelemetryChunk Coarse() => new()
    {
        From = _from.ToDuration(),
        LineLeft = Write(Banded(_columns[0])),
        LineRight = Write(Banded(_columns[1])),
        Manifold = Write(Banded(_columns[2].Where((_, row) => row % Every == 0))),
        // A smooth wave: its slope changes little.
        Target = Write(Differences(_columns[3])),
        MotorDuty = Write(_columns[4].Where((_, row) => row % Every == 0)),
        GramsLeft = Write(_columns[5]),
        GramsRight = Write(_columns[6]),
        FlowLeft = Write(_columns[7]),
        FlowRight = Write(_columns[8]),
    };

    /// <summary>As the wire has it, out of what was kept.</summary>
    public static TelemetryChunk Fine(TelemetryChunk coarse)
    {
        var left = Read(coarse.LineLeft).Select(steps => steps * Band).ToList();
        return new()
        {
            From = coarse.From,
            LineLeft = Write(left),
            LineRight = Write(Read(coarse.LineRight).Select(steps => steps * Band)),
            Manifold = Write(Held(Read(coarse.Manifold).Select(steps => steps * Band), left.Count)),
            Target = Write(Sums(Read(coarse.Target))),
            MotorDuty = Write(Held(Read(coarse.MotorDuty), left.Count)),
            GramsLeft = coarse.GramsLeft,
            GramsRight = coarse.GramsRight,
            FlowLeft = coarse.FlowLeft,
            FlowRight = coarse.FlowRight,
        };
    }

    private void Add(TelemetryChunk chunk)
    {
        DeltaColumn?[] columns =
        [
            chunk.LineLeft, chunk.LineRight, chunk.Manifold, chunk.Target, chunk.MotorDuty,
            chunk.GramsLeft, chunk.GramsRight, chunk.FlowLeft, chunk.FlowRight,
        ];
        for (var i = 0; i < columns.Length; i++)
        {
            _columns[i].AddRange(Read(columns[i]));
        }
    }

    private static IEnumerable<int> Banded(IEnumerable<int> values)
    {
        var kept = 0;
        foreach (var value in values)
        {
            if (Math.Abs((long)value - (kept * Band)) > Band)
            {
                kept = (int)Math.Round((double)value / Band);
            }

            yield return kept;
        }
    }

    private static IEnumerable<int> Held(IEnumerable<int> values, int rows) => values.SelectMany(value => Enumerable.Repeat(value, Every)).Take(rows);

    private static IEnumerable<int> Differences(IEnumerable<int> values)
    {
        var last = 0;
        foreach (var value in values)
        {
            yield return unchecked(value - last);
            last = value;
        }
    }

    private static IEnumerable<int> Sums(IEnumerable<int> differences)
    {
        var sum = 0;
        foreach (var difference in differences)
        {
            yield return unchecked(sum += difference);
        }
    }

    private static IEnumerable<int> Read(DeltaColumn? column) => Sums(column?.Deltas ?? []);

    private static DeltaColumn Write(IEnumerable<int> values)
    {
        var column = new DeltaColumn();
        column.Deltas.AddRange(Differences(values));
        return column;
    }
}
