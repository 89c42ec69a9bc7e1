namespace LetDown.Firmware.Workshop;

/// <summary>The person beside the board.</summary>
internal interface IHelper
{
    /// <summary>False when nobody is to be asked.</summary>
    bool IsThere { get; }

    /// <summary>Tells something, or asks; never waits.</summary>
    void Say(string sentence);

    /// <summary>Takes the next line that was typed, if there is one; never waits.</summary>
    bool TryTake(out string line);
}
