using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop;

/// <summary>What a step sees of the board. The runner brings it up to date before each tick.</summary>
internal sealed class Bench(BoardDescription description, IHelper helper)
{
    /// <summary>What the board file says.</summary>
    public BoardDescription Description => description;

    /// <summary>The person beside it.</summary>
    public IHelper Helper => helper;

    /// <summary>The newest readings.</summary>
    public Readings Now { get; set; }

    /// <summary>What a scale's chip or bus complains of.</summary>
    public PerSide<string?> ScaleTrouble { get; set; }

    /// <summary>Output pins that did not read low before anything was driven.</summary>
    public IReadOnlyList<int> PinsNotLow { get; set; } = [];

    /// <summary>What display and buzzer are to show.</summary>
    public PumpStatus Shown { get; set; }

    /// <summary>What each line read at rest.</summary>
    public PerSide<Vacuum> Zero { get; set; }

    /// <summary>What the manifold read at rest.</summary>
    public Vacuum ManifoldZero { get; set; }

    /// <summary>True while the stop button is itself being tried: then it does not end the test.</summary>
    public bool StopIsTried { get; set; }

    /// <summary>Vacuum in a line, from where it was at rest, mmHg.</summary>
    public double Line(Side side) => (Now.Sides[side].Line.Value - Zero[side]).MmHg;

    /// <summary>The deeper of both lines, mmHg.</summary>
    public double Deepest => Math.Max(Line(Side.Left), Line(Side.Right));

    /// <summary>Vacuum in the manifold, from where it was at rest, mmHg.</summary>
    public double Manifold => (Now.Manifold.Value - ManifoldZero).MmHg;
}
