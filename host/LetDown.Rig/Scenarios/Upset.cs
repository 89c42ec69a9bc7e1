namespace LetDown.Rig.Scenarios;

/// <summary>What befalls the firmware's process or its computer. Only the kernel rig has either.</summary>
internal enum Upset
{
    /// <summary>The process is killed (SIGKILL); as the service's unit says, outputs are made safe and it is started again.</summary>
    Kill,

    /// <summary>The process is stopped (SIGSTOP): it is there and does nothing, until the unit's watchdog ends it.</summary>
    Stop,

    /// <summary>For two seconds no chip answers and no line can be set.</summary>
    Freeze,

    /// <summary>The process is stopped and nobody feeds the computer's own watchdog, which resets it; then it starts anew.</summary>
    Hang,

    /// <summary>The computer loses its power at once, with nothing written out; then it starts anew. The scenario's last step.</summary>
    CutPower,
}
