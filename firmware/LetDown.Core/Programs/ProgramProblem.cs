namespace LetDown.Core.Programs;

/// <summary>Why a program cannot be used.</summary>
/// <param name="Field">Path of the value in the program's JSON, such as <c>expression.cyclesPerMinute</c> or <c>steps[2].minutes</c>.</param>
/// <param name="Message">One plain sentence: what is wrong and what would be right.</param>
public readonly record struct ProgramProblem(string Field, string Message);
