using LetDown.Protocol.V1;

namespace LetDown.Firmware.Telemetry;

/// <summary>Fills one column: scaled to whole numbers, each as the difference to the one before.</summary>
/// <param name="unit">What 1 in the column means.</param>
/// <param name="capacity">How many rows a whole column has: growing into them would leave its earlier places behind as garbage.</param>
internal sealed class DeltaWriter(double unit, int capacity)
{
    /// <summary>Far beyond anything measured, and small enough that a difference of two fits the column.</summary>
    private const double Most = 1_000_000_000;

    private int _last;

    public DeltaColumn Column { get; private set; } = Empty(capacity);

    public static int Scale(double value, double unit) =>
        double.IsFinite(value) ? (int)Math.Round(Math.Clamp(value / unit, -Most, Most)) : 0;

    public void Add(double value) => AddScaled(Scale(value, unit));

    public void AddScaled(int value)
    {
        Column.Deltas.Add(value - _last);
        _last = value;
    }

    public void Clear()
    {
        Column = Empty(capacity);
        _last = 0;
    }

    private static DeltaColumn Empty(int capacity)
    {
        var column = new DeltaColumn();
        column.Deltas.Capacity = capacity;
        return column;
    }
}
