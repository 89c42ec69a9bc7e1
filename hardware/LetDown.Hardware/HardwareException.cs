namespace LetDown.Hardware;

/// <summary>Something that whoever runs the tool can mend; the message says what to do.</summary>
public sealed class HardwareException : Exception
{
    public HardwareException(string message)
        : base(message)
    {
    }

    public HardwareException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HardwareException()
    {
    }
}
