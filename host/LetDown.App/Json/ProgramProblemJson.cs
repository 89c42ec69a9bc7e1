using LetDown.Protocol.V1;

namespace LetDown.App.Json;

/// <summary>One thing that is wrong with a program's text.</summary>
internal sealed record ProgramProblemJson(int Line, int Column, string Path, string Message)
{
    public static ProgramProblemJson From(ProgramProblem problem) => new(problem.Line, problem.Column, problem.Path, problem.Message);
}
