using LetDown.Core.Units;

namespace LetDown.Simulator.World;

/// <summary>
/// Milk on its way: it runs down the shield and drops through the valve, and only then is it in the bottle. Two lags of equal length; all
/// milk arrives in the end. Milk above the brim is still counted: spilling is not modelled.
/// </summary>
internal sealed class Bottle(double fullGrams)
{
    /// <summary>Time constant of each of the two, s. Our assumption: a second in all.</summary>
    private const double Delay = 0.5;

    private double _inShield;
    private double _inNeck;

    /// <summary>Milk in the bottle, g.</summary>
    public double Grams { get; private set; }

    /// <summary>Milk that has left the breast and is not in the bottle yet, g.</summary>
    public double Underway => _inShield + _inNeck;

    /// <summary>All the room it takes in the line, mL.</summary>
    public double Millilitres => (Grams + Underway) / Mass.MilkGramsPerMillilitre;

    /// <summary>True while the level switch sees milk.</summary>
    public bool IsFull => Grams >= fullGrams;

    public void Step(double dt, double gramsPerSecond)
    {
        var share = dt / Delay;
        var dropped = _inNeck * share;
        var run = _inShield * share;
        _inShield += (gramsPerSecond * dt) - run;
        _inNeck += run - dropped;
        Grams += dropped;
    }
}
