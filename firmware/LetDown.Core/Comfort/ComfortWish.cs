namespace LetDown.Core.Comfort;

/// <summary>What is wanted of one side's comforts in a tick. The default value wants nothing.</summary>
internal readonly record struct ComfortWish(bool Warmth, bool Massage, bool Light);
