namespace LetDown.Host.Patterns;

/// <summary>A number for one day.</summary>
/// <param name="Day">The day, where she is.</param>
/// <param name="Value">Above 0.</param>
internal readonly record struct DailyValue(DateOnly Day, double Value);
