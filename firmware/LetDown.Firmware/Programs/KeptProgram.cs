using LetDown.Core.Programs;
using LetDown.Protocol.V1;

namespace LetDown.Firmware.Programs;

/// <summary>A program that the pump has.</summary>
/// <param name="Name">Of its file, when it is hers.</param>
/// <param name="Kind">Built in, hers, or broken.</param>
/// <param name="Json">Its text; empty when the file cannot be read as text.</param>
/// <param name="Reading">The program, or why it is broken.</param>
internal sealed record KeptProgram(string Name, ProgramKind Kind, string Json, ProgramReading Reading)
{
    public static KeptProgram BuiltIn(PumpProgram program) => new(program.Name, ProgramKind.BuiltIn, ProgramJson.Write(program), new(program, []));

    public static KeptProgram Hers(string name, string json, ProgramReading reading) =>
        new(name, reading.Program is null ? ProgramKind.Broken : ProgramKind.Hers, json, reading);
}
