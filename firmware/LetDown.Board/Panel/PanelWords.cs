using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Board.Panel;

/// <summary>What the display says, in words that do for somebody half asleep. None is longer than a line; button names are in capitals.</summary>
internal static class PanelWords
{
    public static string Heading(in PumpStatus status) => status.State switch
    {
        PumpState.Idle => "Ready",
        PumpState.Preparing => "Getting ready",
        PumpState.Stimulating when status.IsTogether => "Both: stimulate",
        PumpState.Stimulating => status.Side == Side.Left ? "Left: stimulate" : "Right: stimulate",
        PumpState.Expressing when status.IsTogether => "Both: express",
        PumpState.Expressing => status.Side == Side.Left ? "Left: express" : "Right: express",
        PumpState.Switching => "Changing sides",
        PumpState.Paused => "Paused",
        PumpState.Resting => "Resting",
        PumpState.Finishing => "Nearly done",
        PumpState.Complete => "All done",
        _ => "Pumping",
    };

    /// <summary>What her buttons do now.</summary>
    public static string Hint(in PumpStatus status) => status.State switch
    {
        PumpState.Idle => "START when you are",
        PumpState.Preparing => "STOP to leave",
        PumpState.Stimulating when status.Coaxing != Coaxing.None => Of(status.Coaxing),
        PumpState.Stimulating => "Feel it? LET-DOWN",
        PumpState.Expressing when status.IsTogether => "Feel it? LET-DOWN",
        PumpState.Resting => "Breathe out slowly",
        PumpState.Expressing or PumpState.Pumping or PumpState.Session =>
            status.Side == Side.Left ? "SWITCH: right breast" : "SWITCH: left breast",
        PumpState.Switching => "START to pause",
        PumpState.Paused => "START to go on",
        PumpState.Finishing => "You can let go soon",
        PumpState.Complete => "START for a new one",
        PumpState.Faulted when status.Fault.Action() == SafetyAction.LockOut => "Off and on to clear",
        _ => "START to clear this",
    };

    /// <summary>What may help while milk is slow.</summary>
    private static string Of(Coaxing coaxing) => coaxing switch
    {
        Coaxing.Word => "Let shoulders sink",
        Coaxing.Trick => "Think of your baby",
        _ => "Breathe out slowly",
    };

    public static string First(Side side) => side == Side.Left ? "Left breast first" : "Right breast first";

    public static string Towards(Side side) => side == Side.Left ? "To the left breast" : "To the right breast";

    /// <summary>Why a session came to its end; empty when there is nothing particular to say.</summary>
    public static string Ending(SessionReason reason) => reason switch
    {
        SessionReason.Asked => "You stopped it",
        SessionReason.NeitherSideGives => "No more milk for now",
        SessionReason.TargetReached => "Milk wanted is there",
        SessionReason.ProgramOver => "The program is done",
        SessionReason.Asleep => "You were resting",
        SessionReason.TimeUp => "The time is up",
        SessionReason.PauseTooLong => "The pause was long",
        SessionReason.BottleFull => "A bottle is full",
        SessionReason.NoSeal => "Shield did not seal",
        SessionReason.Interrupted => "The power went off",
        _ => string.Empty,
    };

    /// <summary>Takes the place of the hint.</summary>
    public static string Of(Notice notice) => notice switch
    {
        Notice.CheckSeal => "Shield leaks: adjust",
        Notice.ScaleLost => "Milk is not weighed",
        Notice.BottleFull => "Bottle full: change",
        Notice.PadOff => "Warm pad is off",
        Notice.SupplyWeak => "Power low: plug in",
        Notice.StillThere => "Awake? Touch any key",
        Notice.SuctionShort => "Try a softer level",
        Notice.ButtonStuck => "A button is stuck",
        Notice.ButtonUnsteady => "A button is unsteady",
        Notice.LevelUnsteady => "Watch bottles' level",
        Notice.ScaleLoose => "Check scale's cable",
        Notice.MotorUnsteady => "Motor stutters",
        Notice.ValveSlow => "A valve is slow",
        Notice.SupplyUnmeasured => "Power not measured",
        Notice.DisplayLost => "Display not right",
        _ => string.Empty,
    };

    public static string Of(Fault fault) => fault switch
    {
        Fault.OverVacuum => "Suction rose too far",
        Fault.DoesNotRelease => "Suction stayed on",
        Fault.SensorStale => "A sensor went silent",
        Fault.SensorImpossible => "A sensor reads wrong",
        Fault.ReferenceOff => "Sensors not reliable",
        Fault.ZeroOff => "Vent may be blocked",
        Fault.SupplyOff => "Power is not right",
        Fault.LoopLate => "Pump lost its rhythm",
        Fault.MotorRuns => "Motor will not stop",
        Fault.MotorOdd => "Motor is not right",
        Fault.SensorsDisagree => "Sensors disagree",
        Fault.ValveStuck => "A valve is stuck",
        Fault.PadRuns => "A warm pad stays hot",
        _ => "Something went wrong",
    };

    /// <summary>What to do about it. Breaking the seal with a finger is how a shield comes off without hurting.</summary>
    public static string Remedy(Fault fault) => fault switch
    {
        Fault.OverVacuum => "Take the shields off",
        Fault.DoesNotRelease => "Finger under shield",
        Fault.ZeroOff => "Check both tubes",
        Fault.SupplyOff => "Check the power plug",
        Fault.MotorRuns => "Unplug the pump",
        Fault.ValveStuck => "Check tubes, restart",
        Fault.PadRuns => "Take it off, unplug",
        _ => "Turn pump off and on",
    };
}
