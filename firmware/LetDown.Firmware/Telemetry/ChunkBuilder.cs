using Google.Protobuf.WellKnownTypes;
using LetDown.Protocol.V1;

namespace LetDown.Firmware.Telemetry;

/// <summary>Gathers samples into chunks of a second. A gap in the samples begins a new chunk, because a chunk's rows are evenly spaced.</summary>
internal sealed class ChunkBuilder
{
    /// <summary>Set point while suction is off, which is not 0 mmHg (types.proto).</summary>
    public const int SuctionOff = -10_000;

    /// <summary>Duty while the motor is off (types.proto).</summary>
    public const int MotorOff = -1;

    private const int RowsInChunk = 100;
    private const int RowsBetweenSlow = 10;
    private const double VacuumUnit = 0.1;
    private const double DutyUnit = 0.001;
    private const double MassUnit = 0.01;
    private const double FlowUnit = 0.001;

    private static readonly TimeSpan RowSpan = TimeSpan.FromMilliseconds(10);

    private readonly DeltaWriter _lineLeft = new(VacuumUnit, RowsInChunk);
    private readonly DeltaWriter _lineRight = new(VacuumUnit, RowsInChunk);
    private readonly DeltaWriter _manifold = new(VacuumUnit, RowsInChunk);
    private readonly DeltaWriter _target = new(VacuumUnit, RowsInChunk);
    private readonly DeltaWriter _motor = new(DutyUnit, RowsInChunk);
    private readonly DeltaWriter _gramsLeft = new(MassUnit, RowsInChunk / RowsBetweenSlow);
    private readonly DeltaWriter _gramsRight = new(MassUnit, RowsInChunk / RowsBetweenSlow);
    private readonly DeltaWriter _flowLeft = new(FlowUnit, RowsInChunk / RowsBetweenSlow);
    private readonly DeltaWriter _flowRight = new(FlowUnit, RowsInChunk / RowsBetweenSlow);
    private long _first;
    private int _rows;

    /// <summary>Adds a sample. The chunk that is finished by it, or null.</summary>
    public TelemetryChunk? Add(in TelemetrySample sample)
    {
        var finished = _rows == RowsInChunk || (_rows > 0 && sample.Index != _first + _rows) ? Finish() : null;
        if (_rows == 0)
        {
            _first = sample.Index;
        }

        AddRow(sample);
        return finished;
    }

    /// <summary>What was gathered so far, or null when there is nothing.</summary>
    public TelemetryChunk? Finish()
    {
        if (_rows == 0)
        {
            return null;
        }

        var chunk = new TelemetryChunk
        {
            From = (_first * RowSpan).ToDuration(),
            LineLeft = _lineLeft.Column,
            LineRight = _lineRight.Column,
            Manifold = _manifold.Column,
            Target = _target.Column,
            MotorDuty = _motor.Column,
            GramsLeft = _gramsLeft.Column,
            GramsRight = _gramsRight.Column,
            FlowLeft = _flowLeft.Column,
            FlowRight = _flowRight.Column,
        };
        Clear();
        return chunk;
    }

    private void AddRow(in TelemetrySample sample)
    {
        _lineLeft.Add(sample.Line.Left.MmHg);
        _lineRight.Add(sample.Line.Right.MmHg);
        _manifold.Add(sample.Manifold.MmHg);
        _target.AddScaled(sample.Target is { } target ? DeltaWriter.Scale(target.MmHg, VacuumUnit) : SuctionOff);
        _motor.AddScaled(sample.Motor is { } duty ? DeltaWriter.Scale(duty.Fraction, DutyUnit) : MotorOff);
        if (_rows++ % RowsBetweenSlow == 0)
        {
            _gramsLeft.Add(sample.Collected.Left.Grams);
            _gramsRight.Add(sample.Collected.Right.Grams);
            _flowLeft.Add(sample.Flow.Left.GramsPerSecond);
            _flowRight.Add(sample.Flow.Right.GramsPerSecond);
        }
    }

    private void Clear()
    {
        _rows = 0;
        foreach (var column in (ReadOnlySpan<DeltaWriter>)[_lineLeft, _lineRight, _manifold, _target, _motor, _gramsLeft, _gramsRight, _flowLeft, _flowRight])
        {
            column.Clear();
        }
    }
}
