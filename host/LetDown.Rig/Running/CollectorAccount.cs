namespace LetDown.Rig.Running;

/// <summary>What the firmware's process allocated, and what collecting it cost, while the loop was measured.</summary>
/// <param name="BytesPerTick">By all of its threads, in a millisecond on average.</param>
/// <param name="Collections">How often it collected.</param>
/// <param name="PausedMilliseconds">How long everything stood still for it, the loop too.</param>
internal sealed record CollectorAccount(double BytesPerTick, ulong Collections, double PausedMilliseconds);
