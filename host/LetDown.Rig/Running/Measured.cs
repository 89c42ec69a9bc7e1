using LetDown.Core.Units;
using LetDown.Simulator;

namespace LetDown.Rig.Running;

/// <summary>What was measured of a pump by somebody else: the simulator's truth, or the sensors of a bench.</summary>
/// <param name="Lines">Vacuum in each line.</param>
/// <param name="Bottles">Milk in each bottle.</param>
internal readonly record struct Measured(PerSide<Vacuum> Lines, PerSide<Mass> Bottles)
{
    /// <summary>The deeper line.</summary>
    public Vacuum Deepest => Vacuum.Max(Lines.Left, Lines.Right);

    public static Measured Of(in SimulatedTruth truth) => new(truth.Lines, truth.Bottles);
}
