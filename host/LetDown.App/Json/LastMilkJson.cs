namespace LetDown.App.Json;

/// <summary>When milk was last taken.</summary>
internal sealed record LastMilkJson(string Kind, DateTimeOffset At, string Name);
