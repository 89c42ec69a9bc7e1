namespace LetDown.KernelRig.Device;

/// <summary>Errors as the drivers of a Raspberry Pi give them.</summary>
internal static class ErrorNumber
{
    /// <summary>EIO.</summary>
    public const int InputOutput = 5;

    /// <summary>EREMOTEIO: nobody acknowledged.</summary>
    public const int RemoteInputOutput = 121;

    /// <summary>ETIMEDOUT: the bus is held.</summary>
    public const int TimedOut = 110;
}
