using LetDown.Core.Units;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.Instruments;

/// <summary>
/// Instruments of a bench: they look at the same air, milk and current as the pump's sensors, with offset, gain and noise of their own, and know nothing
/// of what the pump says. Drawn from the seed; each reading has fresh noise. Thread-safe.
/// </summary>
/// <remarks>Their errors are our assumption: gauges of 0.1 % of 300 mmHg, laboratory scales, a hall sensor. All of them better than what the pump has.</remarks>
public sealed class BenchInstruments
{
    private readonly Lock _gate = new();
    private readonly Instrument[] _gauges;
    private readonly PerSide<Instrument> _scales;
    private readonly PerSide<Instrument> _thermometers;
    private readonly Instrument _ammeter;
    private readonly Instrument _voltmeter;

    /// <summary>The instruments of a bench with this seed, which is the mother's.</summary>
    public BenchInstruments(int seed)
    {
        _gauges = [.. Enum.GetValues<GaugePoint>().Select(point => new Instrument(seed, $"gauge {point}", Offset: 0.3, Gain: 0.001, Noise: 0.05))];
        _scales = Both(side => new Instrument(seed, $"scale {side}", Offset: 0.02, Gain: 0.0005, Noise: 0.01));
        _thermometers = Both(side => new Instrument(seed, $"thermometer {side}", Offset: 0.1, Gain: 0.001, Noise: 0.02));
        _ammeter = new(seed, "ammeter", Offset: 0.005, Gain: 0.005, Noise: 0.002);
        _voltmeter = new(seed, "voltmeter", Offset: 0.005, Gain: 0.001, Noise: 0.002);
    }

    /// <summary>Vacuum at a point, mmHg below ambient.</summary>
    public double Vacuum(GaugePoint point, in SimulatedTruth truth) => Read(_gauges[(int)point], point switch
    {
        GaugePoint.Left => truth.Lines.Left.MmHg,
        GaugePoint.Right => truth.Lines.Right.MmHg,
        _ => truth.Manifold.MmHg,
    });

    /// <summary>Milk in a bottle, g.</summary>
    public double Weight(Side side, in SimulatedTruth truth) => Read(_scales[side], truth.Bottles[side].Grams);

    /// <summary>A warm pad, °C.</summary>
    public double Temperature(Side side, in SimulatedTruth truth) => Read(_thermometers[side], truth.Pads[side].Celsius);

    /// <summary>The pump motor's current, A.</summary>
    public double Current(in SimulatedTruth truth) => Read(_ammeter, truth.MotorAmperes);

    /// <summary>The 12 V rail, V.</summary>
    public double Voltage(in SimulatedTruth truth) => Read(_voltmeter, truth.SupplyVolts);

    private static PerSide<Instrument> Both(Func<string, Instrument> make) => new(make("left"), make("right"));

    private double Read(Instrument instrument, double truth)
    {
        lock (_gate)
        {
            return instrument.Read(truth);
        }
    }

    /// <summary>One instrument: offset, gain and noise are deviations of units and of readings.</summary>
    private sealed class Instrument
    {
        private const double Worst = 3;

        private readonly RandomStream _random;
        private readonly double _offset;
        private readonly double _gain;
        private readonly double _noise;

        public Instrument(int seed, string name, double Offset, double Gain, double Noise)
        {
            _random = new(seed, $"bench {name}");
            _offset = _random.Normal(0, Offset, -Worst * Offset, Worst * Offset);
            _gain = _random.Normal(1, Gain, 1 - (Worst * Gain), 1 + (Worst * Gain));
            _noise = Noise;
        }

        public double Read(double truth) => _offset + (_gain * truth) + (_noise * _random.RoughNormal());
    }
}
