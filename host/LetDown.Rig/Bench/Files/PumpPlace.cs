namespace LetDown.Rig.Bench.Files;

/// <summary>The pump on the bench, where it can be talked to.</summary>
/// <param name="Address">As the console's <c>--pump</c>; nothing for the one that the console finds by itself.</param>
/// <param name="Id">Its identity, when no other will do.</param>
internal sealed record PumpPlace(string? Address, string? Id);
