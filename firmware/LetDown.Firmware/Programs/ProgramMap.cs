using Google.Protobuf.WellKnownTypes;
using LetDown.Core.Programs;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Programs;

/// <summary>Programs on the wire.</summary>
internal static class ProgramMap
{
    public static Wire.ProgramEntry Entry(KeptProgram kept)
    {
        var entry = new Wire.ProgramEntry { Name = kept.Name, Explanation = kept.Reading.Program?.Explanation ?? "", Kind = kept.Kind };
        entry.Problems.Add(kept.Reading.Problems.Select(ToWire));
        return entry;
    }

    public static Wire.ProgramReply Reply(Wire.ProgramOutcome outcome, string message) => new() { Outcome = outcome, Message = message };

    public static Wire.ProgramReply Faulty(ProgramReading reading)
    {
        var count = reading.Problems.Count == 1 ? "one thing" : FormattableString.Invariant($"{reading.Problems.Count} things");
        var reply = Reply(Wire.ProgramOutcome.Faulty, $"The program cannot be used as it is: {count} to mend.");
        reply.Problems.Add(reading.Problems.Select(ToWire));
        return reply;
    }

    public static Wire.ProgramDetails Details(PumpProgram program, Wire.ProgramKind kind)
    {
        var details = new Wire.ProgramDetails
        {
            Name = program.Name,
            Explanation = program.Explanation,
            Kind = kind,
            Breasts = ToWire(program.Breasts),
            StimulationMmhg = program.Stimulation.Peak.MmHg,
            StimulationCpm = program.Stimulation.Rate.CyclesPerMinute,
            ExpressionCpm = program.ExpressionRate.CyclesPerMinute,
            CoaxAfter = program.CoaxAfter.ToDuration(),
            WorthGramsPerMinute = program.WorthGramsPerMinute,
            Length = program.Length.ToDuration(),
        };
        details.Steps.Add(program.Steps.Select(step => new Wire.ClockStep { Phase = ToWire(step.Phase), Length = step.Length.ToDuration() }));
        SetOptional(details, program);
        return details;
    }

    public static Wire.Breasts ToWire(Breasts breasts) => breasts switch
    {
        Breasts.InTurn => Wire.Breasts.InTurn,
        Breasts.Together => Wire.Breasts.Together,
        Breasts.One => Wire.Breasts.One,
        _ => Wire.Breasts.Unspecified,
    };

    public static Wire.ClockPhase ToWire(ClockPhase phase) => phase switch
    {
        ClockPhase.Stimulate => Wire.ClockPhase.Stimulate,
        ClockPhase.Express => Wire.ClockPhase.Express,
        ClockPhase.Pump => Wire.ClockPhase.Pump,
        ClockPhase.Rest => Wire.ClockPhase.Rest,
        _ => Wire.ClockPhase.Unspecified,
    };

    private static void SetOptional(Wire.ProgramDetails details, PumpProgram program)
    {
        if (program.ExpressionAtMost is { } most)
        {
            details.ExpressionAtMostMmhg = most.MmHg;
        }

        if (program.TargetMilk is { } target)
        {
            details.TargetGrams = target.Grams;
        }
    }

    private static Wire.ProgramProblem ToWire(TextProblem problem) =>
        new() { Line = problem.Line, Column = problem.Column, Path = problem.Path, Message = problem.Sentence };
}
