using LetDown.Core.Programs;

namespace LetDown.Core.Session;

/// <summary>Whether a session may begin as it is wished.</summary>
internal static class StartRules
{
    private const double MostMilk = 1000;

    /// <summary>The same options with nothing left open.</summary>
    public static StartOptions Complete(in StartOptions options)
    {
        var program = options.Program ?? BuiltInPrograms.Adaptive;
        return options with { Program = program, TargetMilk = options.TargetMilk ?? program.TargetMilk, Length = options.Length ?? program.Length };
    }

    /// <summary>What is wrong with options that are complete, or in the way; <see cref="CommandOutcome.Accepted"/> when nothing is.</summary>
    public static CommandOutcome Check(in StartOptions options, PumpState state) =>
        ProgramRules.Check(options.Program!).Count > 0 || options.TargetMilk is { Grams: not (>= 1 and <= MostMilk) } ? CommandOutcome.UnfitProgram
        : !SessionSpan.IsPermitted(options.Length!.Value) ? CommandOutcome.TooLong
        : state.IsOn() ? CommandOutcome.SessionOn
        : state == PumpState.Faulted ? CommandOutcome.Faulted
        : CommandOutcome.Accepted;
}
