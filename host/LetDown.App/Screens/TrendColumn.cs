using LetDown.Host.Sessions;

namespace LetDown.App.Screens;

/// <summary>A column of days side by side.</summary>
/// <param name="Head">Its heading.</param>
/// <param name="Width">Its characters, with the space before it.</param>
/// <param name="Cell">What stands in it.</param>
internal sealed record TrendColumn(string Head, int Width, Func<DayFigures, string> Cell);
