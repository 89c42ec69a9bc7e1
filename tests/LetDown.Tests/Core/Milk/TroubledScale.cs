using LetDown.Core;
using LetDown.Core.Milk;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Milk;

/// <summary>A scale that may fail, beside a line that tells of the same milk once a second. Ticks of 5 ms.</summary>
internal sealed class TroubledScale
{
    private const double Dt = 0.005;
    private const double Bottle = 70;

    /// <summary>80 samples a second, rounded to whole ticks.</summary>
    private const int TicksPerSample = 2;

    private readonly Random _random = new(1);
    private long _ticks;
    private Sample<Mass> _scale;
    private AirMilk _air;

    public BreastMilk Milk { get; } = new();

    public double Now => _ticks * Dt;

    public double Truth { get; private set; }

    public double MostRise { get; private set; }

    public double MostFall { get; private set; }

    public int LetDowns { get; private set; }

    /// <summary>Ticks in which a good scale was not trusted.</summary>
    public int Lost { get; private set; }

    public TroubledScale Run(double seconds, double flow, Func<double, Sample<Mass>, Sample<Mass>>? spoil = null, bool hasAir = true)
    {
        var begin = _ticks;
        while ((_ticks - begin) * Dt < seconds)
        {
            Step(flow, s => spoil?.Invoke(Truth, s) ?? s, hasAir);
        }

        return this;
    }

    /// <summary>What was before the session does not count.</summary>
    public TroubledScale Forget()
    {
        (Lost, LetDowns, MostFall, MostRise) = (0, 0, 0, 0);
        return this;
    }

    public Sample<Mass> Repeat(double truth, Sample<Mass> now) => _scale with { At = now.At };

    public Sample<Mass> Silent(double truth, Sample<Mass> now) => _scale;

    private void Step(double flow, Func<Sample<Mass>, Sample<Mass>> spoil, bool hasAir)
    {
        _ticks++;
        var now = TimeSpan.FromSeconds(_ticks * Dt);
        Truth += flow * Dt;
        if (_ticks % TicksPerSample == 0)
        {
            // PA12: 0.018 g rms.
            _scale = spoil(new(new(Bottle + Truth + ((_random.NextDouble() - 0.5) * 0.06)), now));
        }

        if (hasAir && _ticks % 200 == 0)
        {
            _air = new(now.TotalSeconds, Truth, flow, Noise: 0.3, Doubt: 0.3, IsSure: true);
        }

        var before = Milk.Collected.Grams;
        Milk.Update(_scale, _air, now);
        MostRise = Math.Max(MostRise, Milk.Collected.Grams - before);
        MostFall = Math.Max(MostFall, before - Milk.Collected.Grams);
        LetDowns += Milk.Change == MilkChange.LetDown ? 1 : 0;
        Lost += Milk.IsLost ? 1 : 0;
    }
}
