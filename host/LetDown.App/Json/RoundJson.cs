namespace LetDown.App.Json;

/// <summary>What one visit to one breast gave.</summary>
internal sealed record RoundJson(int Round, string? Side, double Grams);
