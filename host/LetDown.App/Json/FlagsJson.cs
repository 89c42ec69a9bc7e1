namespace LetDown.App.Json;

/// <summary>One yes or no for each breast.</summary>
internal sealed record FlagsJson(bool Left, bool Right);
