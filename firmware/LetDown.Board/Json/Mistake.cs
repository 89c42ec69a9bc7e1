namespace LetDown.Board.Json;

/// <summary>One thing that is wrong with a JSON text.</summary>
/// <param name="Spot">Where.</param>
/// <param name="Path">Path of the value; empty for the whole text.</param>
/// <param name="What">What is wrong and what would be right, without a full stop.</param>
internal readonly record struct Mistake(JsonSpot Spot, string Path, string What);
