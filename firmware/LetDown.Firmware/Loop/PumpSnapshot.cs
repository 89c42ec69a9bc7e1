using LetDown.Core;

namespace LetDown.Firmware.Loop;

/// <summary>What the rest of the process sees of the pump after a tick.</summary>
/// <param name="Status">State of the pump.</param>
/// <param name="Session">Number of the session since the process started; 0 before the first.</param>
/// <param name="Overruns">Ticks that came too late.</param>
/// <param name="Ticks">Ticks so far: a number that stands still is a loop that hangs.</param>
internal readonly record struct PumpSnapshot(PumpStatus Status, int Session, long Overruns, long Ticks);
