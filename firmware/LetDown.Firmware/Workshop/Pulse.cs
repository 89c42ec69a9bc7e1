using LetDown.Core;

namespace LetDown.Firmware.Workshop;

/// <summary>What a step wants of one tick.</summary>
/// <param name="Drive">What is driven; the default is everything off and vented.</param>
/// <param name="IsSilent">True to leave the heartbeat out on purpose.</param>
internal readonly record struct Pulse(Actuation Drive, bool IsSilent = false)
{
    /// <summary>Everything off, and the heart beats.</summary>
    public static Pulse Rest => default;
}
