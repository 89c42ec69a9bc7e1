using LetDown.Core.Units;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>What hangs on one breast's line apart from its air: sensor, bottle, scale, pad.</summary>
internal sealed class SideWorld
{
    /// <summary>From the level switch to where tubing and shield begin, mL. Our assumption.</summary>
    private const double AboveSwitch = 50;

    private readonly SideUpsets? _upsets;

    public SideWorld(SimulatedCalibration calibration, int seed, Side side, SideUpsets? upsets)
    {
        _upsets = upsets;
        var name = side == Side.Left ? "left" : "right";
        Sensor = new(calibration, new RandomStream(seed, $"vacuum sensor {name}"));
        Scale = new(calibration.ScaleCountsPerGram[side], new RandomStream(seed, $"scale {name}"));
        Bottle = new((calibration.HeadSpaceMillilitres - AboveSwitch) * Mass.MilkGramsPerMillilitre);
        Pad = new(calibration);
    }

    public VacuumSensor Sensor { get; }

    public Bottle Bottle { get; }

    public Scale Scale { get; }

    public HeatedPad Pad { get; }

    /// <summary>Flow from the breast in the last step.</summary>
    public Flow Flow { get; private set; }

    /// <summary>How far its scale is from the weight of bottle and milk by what disturbs it, g.</summary>
    public double ScaleError { get; private set; }

    public void Step(double dt, double seconds, Vacuum line, Flow flow, bool isShaken, double walk)
    {
        Flow = flow;
        Bottle.Step(dt, flow.GramsPerSecond);
        ScaleError = _upsets?.ScaleError(Scale.Tare + Bottle.Grams, walk) ?? 0;
        Scale.Step(seconds, Bottle.Grams, line.MmHg, isShaken, ScaleError);
        Sensor.Step(dt, line.MmHg, _upsets?.SensorError ?? 0);
    }
}
