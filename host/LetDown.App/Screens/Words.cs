using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Screens;

/// <summary>What the pump's states and reasons are called at three in the morning.</summary>
internal static class Words
{
    public static string Of(PumpState state) => state switch
    {
        PumpState.Idle => "Ready",
        PumpState.Preparing => "Getting ready",
        PumpState.Stimulating => "Stimulation",
        PumpState.Expressing => "Expression",
        PumpState.Switching => "Changing sides",
        PumpState.Paused => "Paused",
        PumpState.Resting => "Resting",
        PumpState.Finishing => "Easing down",
        PumpState.Complete => "Finished",
        PumpState.Faulted => "Stopped for safety",
        _ => "Not known",
    };

    /// <summary>The state and the breast it is about. A pump that changes sides still counts to the one it leaves; she wants to know where it goes.</summary>
    public static string Of(PumpState state, Side side, bool together = false) => (state, side) switch
    {
        (PumpState.Idle or PumpState.Complete or PumpState.Faulted or PumpState.Resting, _) or (_, Side.Unspecified) => Of(state),
        (PumpState.Switching, _) => $"Changing to the {Of(Other(side))} breast",
        _ => $"{Of(state)}, {Breast(side, together)}",
    };

    public static string Breast(Side side, bool together) => together ? "both breasts" : $"{Of(side)} breast";

    /// <summary>What a part of a session was, beside the breast it belongs to.</summary>
    public static string Of(Phase phase, Side side) => (phase, side) switch
    {
        (Phase.Switching, Side.Left or Side.Right) => $"To the {Of(Other(side))}",
        _ => Of(phase),
    };

    private static string Of(Phase phase) => phase switch
    {
        Phase.Preparation => "Getting ready",
        Phase.Stimulation => "Stimulation",
        Phase.Expression => "Expression",
        Phase.Switching => "Changing sides",
        Phase.Pause => "Pause",
        Phase.Rest => "Rest",
        _ => "Easing down",
    };

    public static string Of(Side side) => side switch
    {
        Side.Left => "left",
        Side.Right => "right",
        _ => "",
    };

    public static Side Other(Side side) => side == Side.Left ? Side.Right : Side.Left;

    /// <summary>Empty when there is no particular reason.</summary>
    public static string Of(Reason reason) => reason switch
    {
        Reason.Asked => "as you asked",
        Reason.SelfTestPassed => "everything is in order",
        Reason.FlowRose => "milk is flowing: let-down",
        Reason.FeltLetDown => "you felt your let-down",
        Reason.FlowFell => "the flow slowed down",
        Reason.NoMilkOnSide => "no more milk here for now",
        Reason.SideReady => "its turn now",
        Reason.NeitherSideGives => "no more milk for now",
        Reason.TimeUp => "the time is up",
        Reason.MoreOnOtherSide => "more is expected there",
        Reason.StepOver => "the program’s next step",
        Reason.ProgramOver => "the program is done",
        Reason.TargetReached => "the milk you wanted is there",
        Reason.Asleep => "you may be asleep",
        Reason.MilkIsSlow => "milk takes its time",
        Reason.RestOver => "the rest is over",
        Reason.SideFinished => "the other side is finished",
        Reason.PauseTooLong => "the pause was long",
        Reason.BottleFull => "a bottle is full",
        Reason.NoSeal => "the shield did not seal",
        Reason.EasedDown => "suction has eased down",
        Reason.Fault => "something was not right",
        Reason.Interrupted => "the pump lost power",
        _ => "",
    };

    /// <summary>How a session ended, short enough for a list.</summary>
    public static string Ending(SessionState state, Reason reason) => state switch
    {
        SessionState.Running => "running",
        SessionState.Interrupted => "interrupted",
        SessionState.Faulted => "for safety",
        _ => reason switch
        {
            Reason.Asked => "you stopped",
            Reason.NeitherSideGives or Reason.NoMilkOnSide => "no more milk",
            Reason.TimeUp => "time was up",
            Reason.TargetReached => "enough milk",
            Reason.ProgramOver => "program done",
            Reason.Asleep => "asleep",
            Reason.PauseTooLong => "long pause",
            Reason.BottleFull => "bottle full",
            Reason.NoSeal => "no seal",
            _ => "finished",
        },
    };

    /// <summary>What may help while milk is slow; the same as the pump's own display says. Empty when nothing is tried.</summary>
    public static string Of(Coaxing coaxing) => coaxing switch
    {
        Coaxing.Word => "Breathe out slowly, let your shoulders sink.",
        Coaxing.Rhythm => "The rhythm is slower and softer for a while.",
        Coaxing.Trick => "Think of your baby, or look at a picture.",
        Coaxing.Rest => "Breathe out slowly. It goes on by itself.",
        _ => "",
    };

    public static string Of(Notice notice) => notice switch
    {
        Notice.CheckSeal => "Air is getting in. Press the shield gently to your breast.",
        Notice.ScaleLost => "A scale does not answer; its grams may be missing. Pumping goes on.",
        Notice.BottleFull => "A bottle is full. Change it when you can.",
        Notice.PadOff => "A warm pad was switched off. Everything else goes on.",
        Notice.SupplyWeak => "Power is low, so suction is softer than your level. Check plug or battery.",
        Notice.StillThere => "Are you awake? Touch any button, or the session ends in a minute.",
        Notice.SuctionShort => "Suction stays a bit below your level. A shorter tube or softer level helps.",
        Notice.ButtonStuck => "A button has been down for long: see whether something lies on it.",
        Notice.ButtonUnsteady => "A button is unsteady; presses may be lost. You can stop it from here too.",
        Notice.LevelUnsteady => "A level switch is unsteady. Watch yourself that no bottle gets too full.",
        Notice.ScaleLoose => "A scale drops out for moments. Check that its cable sits well.",
        Notice.MotorUnsteady => "The motor stutters. Pumping goes on; have the pump looked at soon.",
        Notice.ValveSlow => "A valve is slow. Pumping goes on; have the pump looked at soon.",
        Notice.SupplyUnmeasured => "The pump cannot measure its power. Pumping goes on; have it looked at soon.",
        Notice.DisplayLost => "The pump's display does not work. Pumping goes on; look here instead.",
        _ => "",
    };

    /// <summary>The same when it is over.</summary>
    public static string Noticed(Notice notice) => notice switch
    {
        Notice.CheckSeal => "Air was getting in at the shield.",
        Notice.ScaleLost => "A scale did not answer; its grams may be missing.",
        Notice.BottleFull => "A bottle was full.",
        Notice.PadOff => "A warm pad was switched off.",
        Notice.SupplyWeak => "Power was low, so suction was softer than your level.",
        Notice.StillThere => "The pump asked whether you were awake.",
        Notice.SuctionShort => "Suction stayed a bit below your level: there was much air in tube and bottle.",
        Notice.ButtonStuck => "A button was down for long, as if something lay on it.",
        Notice.ButtonUnsteady => "A button was unsteady: its presses may have been lost.",
        Notice.LevelUnsteady => "A level switch was unsteady: it might not have told of a full bottle.",
        Notice.ScaleLoose => "A scale dropped out for moments: its cable may be loose.",
        Notice.MotorUnsteady => "The motor stuttered.",
        Notice.ValveSlow => "A valve was slow.",
        Notice.SupplyUnmeasured => "The pump could not measure its power.",
        Notice.DisplayLost => "The pump's display did not work.",
        _ => "The pump gave a notice that this version does not know.",
    };

    /// <summary>What happened; true afterwards too.</summary>
    public static string Of(Fault fault) => fault switch
    {
        Fault.OverVacuum => "Suction went too deep, so the pump let go.",
        Fault.DoesNotRelease => "Suction stayed on for too long.",
        Fault.SensorStale or Fault.SensorImpossible => "The pump lost its feel for suction and let go.",
        Fault.ReferenceOff => "The pump could not trust its measurements and let go.",
        Fault.ZeroOff => "A tube or a vent may be blocked, so the pump let go.",
        Fault.SupplyOff => "The power was not steady, so the pump let go.",
        Fault.LoopLate => "The pump was too busy to be safe, so it let go.",
        Fault.MotorRuns => "The motor would not stand still, so the pump let go.",
        Fault.MotorOdd => "The motor acted oddly, so the pump eased down.",
        Fault.SensorsDisagree => "Two measurements did not agree, so the pump let go.",
        Fault.ValveStuck => "A valve did not move, so the pump did not begin.",
        Fault.PadRuns => "A warm pad stayed hot although it was off.",
        _ => "",
    };

    /// <summary>Its number, as log and documents have it: F-03.</summary>
    public static string Id(Fault fault) => $"F-{(int)fault:00}";

    /// <summary>What happened and what to do about it: the same as the pump's own display says.</summary>
    public static string Remark(Fault fault) => fault switch
    {
        Fault.Unspecified => "",
        Fault.OverVacuum => $"{Of(fault)} Take the shields off.",
        // Breaking the seal with a finger is how a shield comes off without hurting.
        Fault.DoesNotRelease => $"{Of(fault)} Slip a finger under the shield.",
        Fault.ZeroOff => $"{Of(fault)} Check both tubes.",
        Fault.SupplyOff => $"{Of(fault)} Check the plug.",
        Fault.MotorRuns => $"{Of(fault)} Unplug the pump.",
        Fault.PadRuns => $"{Of(fault)} Take it off, unplug the pump.",
        Fault.ValveStuck => $"{Of(fault)} Check both tubes.",
        _ => $"{Of(fault)} Turn it off and on.".TrimStart(),
    };
}
