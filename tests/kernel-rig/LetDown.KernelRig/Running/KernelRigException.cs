namespace LetDown.KernelRig.Running;

/// <summary>A scenario could not be run; the message says why.</summary>
internal sealed class KernelRigException(string message) : Exception(message)
{
    /// <summary>True when it is not one for this rig; else something went wrong.</summary>
    public bool IsRefusal { get; init; }
}
