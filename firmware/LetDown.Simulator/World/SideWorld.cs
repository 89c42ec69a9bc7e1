using LetDown.Core.Units;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>What hangs on one breast's line apart from its air: sensor, bottle, scale, pad.</summary>
internal sealed class SideWorld
{
    /// <summary>From the level switch to where tubing and shield begin, mL. Our assumption.</summary>
    private const double AboveSwitch = 50;

    public SideWorld(SimulatedCalibration calibration, int seed, Side side)
    {
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

    public void Step(double dt, double seconds, Vacuum line, Flow flow, bool isShaken)
    {
        Flow = flow;
        Bottle.Step(dt, flow.GramsPerSecond);
        Scale.Step(seconds, Bottle.Grams, line.MmHg, isShaken);
        Sensor.Step(dt, line.MmHg);
    }
}
