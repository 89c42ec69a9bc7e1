namespace LetDown.Simulator.Failures;

/// <summary>A failure that the simulated board does not have; the message says which it has.</summary>
public sealed class FailureException : Exception
{
    /// <summary>With a message for people.</summary>
    public FailureException(string message)
        : base(message)
    {
    }
}
