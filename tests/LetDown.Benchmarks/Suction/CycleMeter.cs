using LetDown.Core.Units;

namespace LetDown.Benchmarks.Suction;

/// <summary>Measures cycle after cycle on the true lines.</summary>
internal sealed class CycleMeter(bool isBoth)
{
    private readonly List<CycleRecord> _cycles = [];
    private PerSide<double> _deepest;
    private PerSide<double> _lowest;
    private double _square;
    private int _ticks;
    private double _peak;
    private double _travel;
    private double _duty;
    private double _step;
    private double _least;
    private double _most;

    public IReadOnlyList<CycleRecord> Cycles => _cycles;

    public void Begin(double peak)
    {
        if (_ticks > 0)
        {
            _cycles.Add(Finish());
        }

        _peak = peak;
        _deepest = default;
        _lowest = new(double.MaxValue, double.MaxValue);
        (_square, _ticks, _travel, _step) = (0, 0, 0, 0);
        (_least, _most) = (_duty, _duty);
    }

    public void Update(PerSide<Vacuum> lines, double target, double duty)
    {
        _deepest = new(Math.Max(_deepest.Left, lines.Left.MmHg), Math.Max(_deepest.Right, lines.Right.MmHg));
        _lowest = new(Math.Min(_lowest.Left, lines.Left.MmHg), Math.Min(_lowest.Right, lines.Right.MmHg));
        _square += isBoth ? (Square(lines.Left, target) + Square(lines.Right, target)) / 2 : Square(lines.Left, target);
        _ticks++;
        _step = Math.Max(_step, Math.Abs(duty - _duty));
        _travel += Math.Abs(duty - _duty);
        (_least, _most, _duty) = (Math.Min(_least, duty), Math.Max(_most, duty), duty);
    }

    private static double Square(Vacuum line, double target) => (line.MmHg - target) * (line.MmHg - target);

    private CycleRecord Finish()
    {
        var worst = !isBoth || Math.Abs(_deepest.Left - _peak) > Math.Abs(_deepest.Right - _peak) ? Side.Left : Side.Right;
        return new(
            _peak,
            _deepest[worst],
            (isBoth ? Math.Max(_deepest.Left, _deepest.Right) : _deepest.Left) - _peak,
            isBoth ? Math.Max(_lowest.Left, _lowest.Right) : _lowest.Left,
            Math.Sqrt(_square / _ticks),
            _travel - (2 * (_most - _least)),
            _step);
    }
}
