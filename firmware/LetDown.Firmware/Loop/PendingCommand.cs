using LetDown.Core;

namespace LetDown.Firmware.Loop;

/// <summary>A command on its way through the loop.</summary>
internal sealed class PendingCommand(Commands commands) : Handover
{
    private PumpSnapshot _answer;

    public Commands Commands { get; } = commands;

    /// <summary>The pump right after the command; valid once it is done.</summary>
    public PumpSnapshot Answer => _answer;

    /// <summary>By the loop.</summary>
    public void Complete(in PumpSnapshot answer)
    {
        _answer = answer;
        Finish();
    }
}
