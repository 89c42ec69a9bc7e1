using LetDown.Core.Planning;
using LetDown.Core.Programs;
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

    /// <summary>The numbers behind <see cref="Reason"/>; default where it was no decision of the pump.</summary>
    public Grounds Grounds { get; init; }

    /// <summary>What the session follows; of the last one when none is on.</summary>
    public PumpProgram? Program { get; init; }

    /// <summary>The plan of hers that the next session goes by; none before the first tick.</summary>
    public PersonalPlan? Plan { get; init; }

    /// <summary>How much milk is enough; no value when as much as is worth it.</summary>
    public Mass? TargetMilk { get; init; }

    /// <summary>True while both breasts are pumped at once; then <see cref="Side"/> is the one that began.</summary>
    public bool IsTogether { get; init; }

    /// <summary>What the pump tries because milk is slow.</summary>
    public Coaxing Coaxing { get; init; }

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

    /// <summary>True where <see cref="Collected"/> and <see cref="Flow"/> are estimated from the air in the line, because the scale cannot be trusted.</summary>
    public PerSide<bool> IsMilkEstimated { get; init; }

    /// <summary>Let-downs in this session.</summary>
    public int LetDowns { get; init; }

    /// <summary>What she should know.</summary>
    public Notice Notice { get; init; }

    /// <summary>The fault that stands.</summary>
    public Fault Fault { get; init; }

    /// <summary>What is being done about that fault, or for a line that has to be released first.</summary>
    public SafetyAction Safety { get; init; }

    /// <summary>What became of the command of this tick.</summary>
    public CommandOutcome Outcome { get; init; }

    /// <summary>The buttons pressed down in this tick that had no meaning in it.</summary>
    public Buttons Refused { get; init; }
}
