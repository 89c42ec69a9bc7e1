namespace LetDown.Core.Safety;

/// <summary>What is done about each fault, and what it is called.</summary>
public static class FaultRules
{
    /// <summary>The severest thing that the fault asks for.</summary>
    public static SafetyAction Action(this Fault fault) => fault switch
    {
        Fault.None => SafetyAction.None,
        Fault.MotorOdd => SafetyAction.EaseDown,
        // These parts do what they like: a new session would begin with the same danger.
        Fault.DoesNotRelease or Fault.MotorRuns or Fault.PadRuns => SafetyAction.LockOut,
        _ => SafetyAction.VentNow,
    };

    /// <summary>Its number as it stands in the log, on the screens and in docs/safety: F-03. Empty for none.</summary>
    public static string Id(this Fault fault) => fault == Fault.None ? "" : $"F-{(int)fault:00}";
}
