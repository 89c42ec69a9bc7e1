namespace LetDown.Host.Client;

/// <summary>The pump could not be reached, went away or did not answer. The message is one or two plain sentences that say what to do.</summary>
public sealed class PumpUnreachableException : Exception
{
    /// <summary>With a general message.</summary>
    public PumpUnreachableException()
        : this("The pump could not be reached.")
    {
    }

    /// <summary>With a message for people.</summary>
    public PumpUnreachableException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for people and the cause.</summary>
    public PumpUnreachableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
