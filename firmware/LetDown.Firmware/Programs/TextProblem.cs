namespace LetDown.Firmware.Programs;

/// <summary>One thing that is wrong with a program's text.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Characters, counted from 1.</param>
/// <param name="Path">Of the value; empty for the whole text.</param>
/// <param name="Sentence">What is wrong and what would be right.</param>
internal readonly record struct TextProblem(int Line, int Column, string Path, string Sentence);
