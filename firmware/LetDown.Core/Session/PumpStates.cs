namespace LetDown.Core.Session;

/// <summary>What can be asked of a state.</summary>
public static class PumpStates
{
    /// <summary>True from start to end of a session, pauses included: the time in which suction may be on.</summary>
    public static bool IsOn(this PumpState state) => state is not (PumpState.Idle or PumpState.Complete or PumpState.Faulted);
}
