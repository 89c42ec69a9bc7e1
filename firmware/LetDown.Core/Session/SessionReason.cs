namespace LetDown.Core.Session;

/// <summary>Why the pump did what it did. Every journalled event carries one.</summary>
public enum SessionReason
{
    /// <summary>No particular reason.</summary>
    None,

    /// <summary>She pressed a button or a console command asked for it.</summary>
    Asked,

    /// <summary>Self-test, zero and seal check passed.</summary>
    SelfTestPassed,

    /// <summary>Milk flow rose: let-down.</summary>
    FlowRose,

    /// <summary>She felt her let-down and said so.</summary>
    FeltLetDown,

    /// <summary>Milk flow fell after a let-down.</summary>
    FlowFell,

    /// <summary>Stimulation brought no further let-down on this side for now.</summary>
    NoMilkOnSide,

    /// <summary>The line is vented and the other side is ready.</summary>
    SideReady,

    /// <summary>Neither side gives more milk.</summary>
    NeitherSideGives,

    /// <summary>The session reached its length.</summary>
    TimeUp,

    /// <summary>The other breast is expected to give more for the time it takes.</summary>
    MoreOnOtherSide,

    /// <summary>A step of the program by the clock is over.</summary>
    StepOver,

    /// <summary>The program by the clock is over.</summary>
    ProgramOver,

    /// <summary>The milk that she wanted is there.</summary>
    TargetReached,

    /// <summary>Nobody touched the pump for long and did not answer its question: she may be asleep.</summary>
    Asleep,

    /// <summary>Milk is long in coming.</summary>
    MilkIsSlow,

    /// <summary>A rest is over.</summary>
    RestOver,

    /// <summary>One of two breasts that were pumped together has no more to give.</summary>
    SideFinished,

    /// <summary>A pause lasted too long.</summary>
    PauseTooLong,

    /// <summary>A bottle is full.</summary>
    BottleFull,

    /// <summary>The shield could not be sealed in time.</summary>
    NoSeal,

    /// <summary>Suction has been eased down and both lines are vented.</summary>
    EasedDown,

    /// <summary>A fault vented the pump.</summary>
    Fault,

    /// <summary>The pump lost power or its process ended in mid-session; found at the next start.</summary>
    Interrupted,
}
