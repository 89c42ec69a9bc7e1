using LetDown.Core.Safety;
using LetDown.Core.Session;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>States, reasons, notices and faults of the core on the wire.</summary>
internal static class StateMap
{
    /// <summary>Superstates are never the state of a pump, so they have no counterpart.</summary>
    public static Wire.PumpState ToWire(PumpState state) => state switch
    {
        PumpState.Idle => Wire.PumpState.Idle,
        PumpState.Preparing => Wire.PumpState.Preparing,
        PumpState.Stimulating => Wire.PumpState.Stimulating,
        PumpState.Expressing => Wire.PumpState.Expressing,
        PumpState.Switching => Wire.PumpState.Switching,
        PumpState.Paused => Wire.PumpState.Paused,
        PumpState.Resting => Wire.PumpState.Resting,
        PumpState.Finishing => Wire.PumpState.Finishing,
        PumpState.Complete => Wire.PumpState.Complete,
        PumpState.Faulted => Wire.PumpState.Faulted,
        _ => Wire.PumpState.Unspecified,
    };

    public static Wire.Reason ToWire(SessionReason reason) => reason switch
    {
        SessionReason.Asked => Wire.Reason.Asked,
        SessionReason.SelfTestPassed => Wire.Reason.SelfTestPassed,
        SessionReason.FlowRose => Wire.Reason.FlowRose,
        SessionReason.FeltLetDown => Wire.Reason.FeltLetDown,
        SessionReason.FlowFell => Wire.Reason.FlowFell,
        SessionReason.NoMilkOnSide => Wire.Reason.NoMilkOnSide,
        SessionReason.SideReady => Wire.Reason.SideReady,
        SessionReason.NeitherSideGives => Wire.Reason.NeitherSideGives,
        SessionReason.TimeUp => Wire.Reason.TimeUp,
        SessionReason.MoreOnOtherSide => Wire.Reason.MoreOnOtherSide,
        SessionReason.StepOver => Wire.Reason.StepOver,
        SessionReason.ProgramOver => Wire.Reason.ProgramOver,
        SessionReason.TargetReached => Wire.Reason.TargetReached,
        SessionReason.Asleep => Wire.Reason.Asleep,
        SessionReason.MilkIsSlow => Wire.Reason.MilkIsSlow,
        SessionReason.RestOver => Wire.Reason.RestOver,
        SessionReason.SideFinished => Wire.Reason.SideFinished,
        SessionReason.PauseTooLong => Wire.Reason.PauseTooLong,
        SessionReason.BottleFull => Wire.Reason.BottleFull,
        SessionReason.NoSeal => Wire.Reason.NoSeal,
        SessionReason.EasedDown => Wire.Reason.EasedDown,
        SessionReason.Fault => Wire.Reason.Fault,
        SessionReason.Interrupted => Wire.Reason.Interrupted,
        _ => Wire.Reason.Unspecified,
    };

    public static Wire.Coaxing ToWire(Coaxing coaxing) => coaxing switch
    {
        Coaxing.Word => Wire.Coaxing.Word,
        Coaxing.Rhythm => Wire.Coaxing.Rhythm,
        Coaxing.Trick => Wire.Coaxing.Trick,
        Coaxing.Rest => Wire.Coaxing.Rest,
        _ => Wire.Coaxing.Unspecified,
    };

    public static Wire.Notice ToWire(Notice notice) => notice switch
    {
        Notice.CheckSeal => Wire.Notice.CheckSeal,
        Notice.ScaleLost => Wire.Notice.ScaleLost,
        Notice.BottleFull => Wire.Notice.BottleFull,
        Notice.PadOff => Wire.Notice.PadOff,
        Notice.SupplyWeak => Wire.Notice.SupplyWeak,
        Notice.StillThere => Wire.Notice.StillThere,
        Notice.SuctionShort => Wire.Notice.SuctionShort,
        Notice.ButtonStuck => Wire.Notice.ButtonStuck,
        Notice.ButtonUnsteady => Wire.Notice.ButtonUnsteady,
        Notice.LevelUnsteady => Wire.Notice.LevelUnsteady,
        Notice.ScaleLoose => Wire.Notice.ScaleLoose,
        Notice.MotorUnsteady => Wire.Notice.MotorUnsteady,
        Notice.ValveSlow => Wire.Notice.ValveSlow,
        Notice.SupplyUnmeasured => Wire.Notice.SupplyUnmeasured,
        Notice.DisplayLost => Wire.Notice.DisplayLost,
        _ => Wire.Notice.Unspecified,
    };

    public static Wire.Fault ToWire(Fault fault) => fault switch
    {
        Fault.OverVacuum => Wire.Fault.OverVacuum,
        Fault.DoesNotRelease => Wire.Fault.DoesNotRelease,
        Fault.SensorStale => Wire.Fault.SensorStale,
        Fault.SensorImpossible => Wire.Fault.SensorImpossible,
        Fault.ReferenceOff => Wire.Fault.ReferenceOff,
        Fault.ZeroOff => Wire.Fault.ZeroOff,
        Fault.SupplyOff => Wire.Fault.SupplyOff,
        Fault.LoopLate => Wire.Fault.LoopLate,
        Fault.MotorRuns => Wire.Fault.MotorRuns,
        Fault.MotorOdd => Wire.Fault.MotorOdd,
        Fault.SensorsDisagree => Wire.Fault.SensorsDisagree,
        Fault.ValveStuck => Wire.Fault.ValveStuck,
        Fault.PadRuns => Wire.Fault.PadRuns,
        _ => Wire.Fault.Unspecified,
    };
}
