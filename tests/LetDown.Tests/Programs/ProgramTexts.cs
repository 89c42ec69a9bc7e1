using System.Text;
using LetDown.Core.Programs;
using LetDown.Firmware.Programs;

namespace LetDown.Tests.Programs;

/// <summary>Texts of programs, and what comes of them.</summary>
internal static class ProgramTexts
{
    /// <summary>A whole program by the clock, a member a line.</summary>
    public const string ByTheClock = """
        {
          "version": 1,
          "name": "my-evening",
          "explanation": "By the clock.",
          "breasts": "together",
          "steps": [ { "do": "pump", "minutes": 20 }, { "do": "rest", "minutes": 5 }, { "do": "stimulate", "minutes": 1 }, { "do": "express", "minutes": 2 } ],
          "stimulation": { "mmHg": 70, "cyclesPerMinute": 90 },
          "expression": { "cyclesPerMinute": 45, "atMostMmHg": 150 },
          "coaxAfterSeconds": 90,
          "worthGramsPerMinute": 0.5,
          "minutes": 30,
          "targetGrams": 120
        }
        """;

    /// <summary>The least there can be, with more in it.</summary>
    public static string With(string members, string name = "mine") =>
        $$"""{ "version": 1, "name": "{{name}}", "explanation": "Mine.", {{members}} }""";

    public static ProgramReading Read(string text) => ProgramText.Read(Encoding.UTF8.GetBytes(text));

    public static PumpProgram Program(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems);
        return reading.Program!;
    }

    /// <summary>Line:column, path, sentence.</summary>
    public static IEnumerable<string> Problems(string text) =>
        Read(text).Problems.Select(problem => FormattableString.Invariant($"{problem.Line}:{problem.Column} [{problem.Path}] {problem.Sentence}"));

    /// <summary>Everything a program holds, to compare: its list of steps compares by where it lies.</summary>
    public static (PumpProgram Program, string Steps) Whole(PumpProgram program) => (program with { Steps = [] }, string.Join(' ', program.Steps));
}
