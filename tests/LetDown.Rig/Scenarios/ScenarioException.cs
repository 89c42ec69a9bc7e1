namespace LetDown.Rig.Scenarios;

/// <summary>A scenario file is wrong; the message says where and what was expected.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>With a message for people.</summary>
    public ScenarioException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for people and the cause.</summary>
    public ScenarioException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
