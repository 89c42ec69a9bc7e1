namespace LetDown.Firmware.Configuration;

/// <param name="RealTime">Ask for real-time priority and locked memory.</param>
/// <param name="Processor">The processor that the loop's thread stays on; null for whichever is free.</param>
/// <param name="ScalePoll">How often the scales are asked.</param>
/// <param name="Panel">How often display and buzzer are brought up to date.</param>
internal sealed record LoopSettings(bool RealTime, int? Processor, TimeSpan ScalePoll, TimeSpan Panel);
