namespace LetDown.Firmware.Loop;

/// <summary>More commands wait than anybody could mean.</summary>
internal sealed class CommandDeskFullException : Exception
{
    public CommandDeskFullException()
        : base("Too many commands are waiting.")
    {
    }
}
