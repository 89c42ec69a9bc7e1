using LetDown.Core.Programs;
using LetDown.Core.Units;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Programs;

/// <summary>Which program a session is to follow. Looked up here, before the loop hears of it: the loop reads no disk.</summary>
internal sealed class ProgramChoice(ProgramStore store)
{
    private const string List = "“letdown program list” shows what there is.";

    /// <summary>The program asked for, null where the choice is the pump's; or one sentence that says why it cannot be.</summary>
    public (PumpProgram? Program, string? Refusal) For(Wire.StartOptions options)
    {
        var (program, refusal) = options.Program.Length == 0 ? (null, null) : Named(options.Program);
        return refusal is null ? (program, TooMuch(program ?? BuiltInPrograms.Adaptive, options)) : (null, refusal);
    }

    private (PumpProgram? Program, string? Refusal) Named(string name)
    {
        // What is no name is not repeated: it may be anything.
        if (!ProgramRules.IsName(name))
        {
            return (null, $"There is no program of that name. {List}");
        }

        try
        {
            return store.Find(name) switch
            {
                null => (null, $"There is no program “{name}”. {List}"),
                { Reading.Program: { } program } => (program, null),
                { Reading.Problems: var problems } => (null, $"The program “{name}” cannot be used: {problems[0].Sentence} {List}"),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"The program “{name}” cannot be read: {e.Message.TrimEnd('.')}. {List}");
        }
    }

    private static string? TooMuch(PumpProgram program, Wire.StartOptions options)
    {
        var wished = options.HasTargetGrams ? program with { TargetMilk = new Mass(options.TargetGrams) } : program;
        return ProgramRules.Check(wished) is [var problem, ..]
            ? $"With “{program.Name}” that cannot be done: {problem.Field} {problem.Message}. {List}"
            : null;
    }
}
