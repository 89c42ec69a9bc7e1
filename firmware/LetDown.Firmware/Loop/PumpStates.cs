using LetDown.Core.Session;

namespace LetDown.Firmware.Loop;

/// <summary>What can be asked of a state.</summary>
internal static class PumpStates
{
    /// <summary>True from start to end of a session, pauses included.</summary>
    public static bool IsOn(this PumpState state) => state is not (PumpState.Idle or PumpState.Complete or PumpState.Faulted);
}
