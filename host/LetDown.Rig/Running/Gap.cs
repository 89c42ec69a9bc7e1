namespace LetDown.Rig.Running;

/// <summary>Two heartbeats, one after the other.</summary>
/// <param name="AtSeconds">When the first of them was, s since the loop's first.</param>
/// <param name="Microseconds">From it to the next.</param>
internal readonly record struct Gap(double AtSeconds, double Microseconds);
