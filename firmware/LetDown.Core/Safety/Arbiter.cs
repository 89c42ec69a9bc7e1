namespace LetDown.Core.Safety;

/// <summary>
/// Of all that the checks raise, the severest stands, and of two alike the first. It stands until somebody at the pump dismisses it; what
/// locks out stands until the power goes.
/// </summary>
internal sealed class Arbiter
{
    /// <summary>What stands.</summary>
    public Fault Fault { get; private set; }

    /// <summary>What is to be done.</summary>
    public SafetyAction Action => Fault.Action();

    public void Weigh(Fault found)
    {
        if (found.Action() > Action)
        {
            Fault = found;
        }
    }

    /// <summary>Somebody at the pump has seen it. False when that is not enough.</summary>
    public bool Dismiss()
    {
        if (Action == SafetyAction.LockOut)
        {
            return false;
        }

        Fault = Fault.None;
        return true;
    }
}
