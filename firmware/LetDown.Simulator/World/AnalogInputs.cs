using LetDown.Core.Units;
using LetDown.Simulator.Chips;
using LetDown.Simulator.Failures;

namespace LetDown.Simulator.World;

/// <summary>What the converter's eight inputs see.</summary>
internal sealed class AnalogInputs : IAnalogSource
{
    private const int Channels = 8;

    private readonly Func<double>?[] _inputs = new Func<double>?[Channels];
    private readonly FailingSignal?[] _failing = new FailingSignal?[Channels];

    public AnalogInputs(SimulatedWiring wiring, SimulatedWorld world)
    {
        var calibration = wiring.Calibration;
        var channels = wiring.Analog;
        _inputs[channels.Line.Left] = () => world[Side.Left].Sensor.Share;
        _inputs[channels.Line.Right] = () => world[Side.Right].Sensor.Share;
        _inputs[channels.Manifold] = () => world.ManifoldSensor.Share;
        _inputs[channels.MotorCurrent] = () => world.Air.Motor.Amperes * calibration.MotorVoltsPerAmpere / calibration.ReferenceVolts;
        _inputs[channels.Supply] = () => world.SupplyVolts * calibration.SupplyDivider / calibration.ReferenceVolts;
        _inputs[channels.Pad.Left] = () => world[Side.Left].Pad.Share;
        _inputs[channels.Pad.Right] = () => world[Side.Right].Pad.Share;
        _inputs[channels.Reference] = () => world.ReferenceShare;
    }

    /// <summary>An input that nothing hangs on reads ground.</summary>
    public double Share(int channel) => _failing[channel]?.Value ?? True(channel);

    /// <summary>What would be read if nothing failed.</summary>
    public double True(int channel) => _inputs[channel]?.Invoke() ?? 0;

    /// <summary>From now on an input fails, or is whole.</summary>
    public void Fail(int channel, FailingSignal? failing) => _failing[channel] = failing;

    /// <summary>Moves on what fails by 1 ms.</summary>
    public void Step()
    {
        for (var channel = 0; channel < Channels; channel++)
        {
            _failing[channel]?.Step(True(channel));
        }
    }
}
