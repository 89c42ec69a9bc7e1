namespace LetDown.Host.Client;

/// <summary>What was asked is for a simulated pump; the message says so.</summary>
public sealed class RealPumpException : Exception
{
    /// <summary>With a message for people and the cause.</summary>
    public RealPumpException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
