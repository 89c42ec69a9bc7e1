using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>The whole state of the pump after a tick, as displays and consoles show it.</summary>
public readonly record struct PumpStatus
{
    /// <summary>Stamp of the tick.</summary>
    public TimeSpan At { get; init; }

    /// <summary>State of the session machine.</summary>
    public PumpState State { get; init; }

    /// <summary>The breast being pumped, or to be pumped next; while switching, the one being left.</summary>
    public Side Side { get; init; }

    /// <summary>Visits so far; 0 before the first.</summary>
    public int Round { get; init; }

    /// <summary>Since the session began; stays when it has ended.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Why the machine is in its state.</summary>
    public SessionReason Reason { get; init; }

    /// <summary>Set point of the wave in this tick; no value means that suction is off.</summary>
    public Vacuum? Target { get; init; }

    /// <summary>Zeroed vacuum in each line.</summary>
    public PerSide<Vacuum> Line { get; init; }

    /// <summary>Zeroed vacuum at the manifold.</summary>
    public Vacuum Manifold { get; init; }

    /// <summary>Peak of the expression wave that she set.</summary>
    public Vacuum SuctionLevel { get; init; }

    /// <summary>Present rate of the wave; default while suction is off.</summary>
    public Rate Rate { get; init; }

    /// <summary>True while the motor is kept soft because she listens to something.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Milk collected in each bottle in this session.</summary>
    public PerSide<Mass> Collected { get; init; }

    /// <summary>Estimated flow into each bottle.</summary>
    public PerSide<Flow> Flow { get; init; }

    /// <summary>Let-downs in this session.</summary>
    public int LetDowns { get; init; }

    /// <summary>What she should know.</summary>
    public Notice Notice { get; init; }

    /// <summary>The fault that stands.</summary>
    public Fault Fault { get; init; }

    /// <summary>What became of the command of this tick.</summary>
    public CommandOutcome Outcome { get; init; }

    /// <summary>The buttons pressed down in this tick that had no meaning in it.</summary>
    public Buttons Refused { get; init; }
}
