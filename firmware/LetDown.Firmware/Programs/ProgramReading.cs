using LetDown.Core.Programs;

namespace LetDown.Firmware.Programs;

/// <summary>What came of reading a program's text: the program, or why it is none.</summary>
/// <param name="Program">Within the safety limits; null when there are problems.</param>
/// <param name="Problems">All of them, in the text's order.</param>
internal sealed record ProgramReading(PumpProgram? Program, IReadOnlyList<TextProblem> Problems)
{
    public static ProgramReading Broken(string sentence) => new(null, [new(1, 1, string.Empty, sentence)]);
}
