namespace LetDown.KernelRig.Running;

/// <summary>There is nothing to judge; the message says why.</summary>
internal sealed class KernelRigException(string message) : Exception(message);
