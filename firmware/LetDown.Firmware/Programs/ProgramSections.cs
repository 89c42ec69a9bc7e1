using System.Collections.Immutable;
using System.Text.Json;
using LetDown.Board.Json;
using LetDown.Core.Programs;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Firmware.Programs;

/// <summary>The members of a program's text. What is missing or wrong becomes what the pump would choose, so that the rules speak of the rest only.</summary>
internal static class ProgramSections
{
    private static readonly PumpProgram Usual = new() { Name = "program", Explanation = "A program." };

    public static PumpProgram Read(Section root, Mistakes mistakes)
    {
        CheckVersion(root);
        var program = new PumpProgram
        {
            Name = root.Words("name") ?? Usual.Name,
            Explanation = root.Words("explanation") ?? Usual.Explanation,
            Breasts = root.Word("breasts", ProgramWords.Breasts) ?? Usual.Breasts,
            Steps = Steps(root, mistakes),
            Stimulation = Stimulation(root.OptionalObject("stimulation", mistakes)),
        };
        program = Expression(program, root.OptionalObject("expression", mistakes)) with
        {
            CoaxAfter = root.Figure("coaxAfterSeconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : Usual.CoaxAfter,
            WorthGramsPerMinute = root.Figure("worthGramsPerMinute") ?? Usual.WorthGramsPerMinute,
            Length = root.Figure("minutes") is { } minutes ? TimeSpan.FromMinutes(minutes) : Usual.Length,
            TargetMilk = root.Figure("targetGrams") is { } grams ? new Mass(grams) : null,
        };
        if (root.Optional("$schema") is { Kind: not JsonTokenType.String } schema)
        {
            root.Refuse(schema, "expected a text");
        }

        root.RefuseOthers();
        return program;
    }

    private static SuctionShape Stimulation(Section section)
    {
        var peak = new Vacuum(section.Figure("mmHg") ?? Usual.Stimulation.Peak.MmHg);
        var rate = new Rate(section.Figure("cyclesPerMinute") ?? Usual.Stimulation.Rate.CyclesPerMinute);
        section.RefuseOthers();
        return new(peak, rate);
    }

    private static PumpProgram Expression(PumpProgram program, Section section)
    {
        var read = program with
        {
            ExpressionRate = new Rate(section.Figure("cyclesPerMinute") ?? Usual.ExpressionRate.CyclesPerMinute),
            ExpressionAtMost = section.Figure("atMostMmHg") is { } most ? new Vacuum(most) : null,
        };
        section.RefuseOthers();
        return read;
    }

    private static void CheckVersion(Section root)
    {
        if (root.Find("version") is { } version && version is not { Kind: JsonTokenType.Number, Text: "1" })
        {
            root.Refuse(version, $"expected {ProgramText.Version}");
        }
    }

    private static ImmutableArray<ClockStep> Steps(Section root, Mistakes mistakes)
    {
        var list = root.Optional("steps");
        if (list is { Kind: JsonTokenType.StartArray, Items.Count: 0 })
        {
            mistakes.Add(list, "is empty; leave it out to follow the milk");
        }

        if (list is { Kind: JsonTokenType.StartArray })
        {
            return [.. list.Items.Select(item => Step(new Section(item, mistakes)))];
        }

        root.Refuse(list, "expected a list of steps, such as [{ \"do\": \"pump\", \"minutes\": 20 }]");
        return [];
    }

    private static ClockStep Step(Section step)
    {
        step.Find("do");
        step.Find("minutes");
        var read = new ClockStep(
            step.Word("do", ProgramWords.Phases) ?? ClockPhase.Pump,
            TimeSpan.FromMinutes(step.Figure("minutes") ?? 1));
        step.RefuseOthers();
        return read;
    }
}
