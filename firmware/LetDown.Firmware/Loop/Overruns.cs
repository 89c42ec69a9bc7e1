namespace LetDown.Firmware.Loop;

/// <summary>What is known of late ticks when a tick begins.</summary>
/// <param name="Missed">Ticks left out so far, because the one before them came too late.</param>
/// <param name="Late">How late this tick began.</param>
internal readonly record struct Overruns(long Missed, TimeSpan Late);
