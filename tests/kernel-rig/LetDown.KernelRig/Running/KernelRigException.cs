namespace LetDown.KernelRig.Running;

/// <summary>A scenario could not be run; the message says why.</summary>
internal sealed class KernelRigException(string message) : Exception(message);
