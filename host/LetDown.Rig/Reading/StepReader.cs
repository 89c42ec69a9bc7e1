using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Units;
using LetDown.Rig.Scenarios;
using LetDown.Simulator.Failures;

namespace LetDown.Rig.Reading;

/// <summary>Reads one step of the timeline.</summary>
internal static class StepReader
{
    private const double DeepestAsked = 1000;
    private const double MostMilk = 1000;
    private const string LeakExample = "{ side: left, size: 0.3 }";
    private static readonly string[] Deeds = ["press", "hold", "command", "fail", "leak", "upset"];

    public static ScenarioStep Read(Section step, double end)
    {
        var at = step.Number("at", 0, end, " s, the scenario's end");
        if (!step.Has("at"))
        {
            step.Wrong("at", "a step needs at: when it is done, in seconds since power-on.");
        }

        if (at >= end)
        {
            step.Wrong("at", FormattableString.Invariant($"at must be before the scenario's end, {end} s."));
        }

        if (Deeds.Count(step.Has) is var deeds && deeds != 1)
        {
            step.Wrong("", $"a step does one thing: say one of {string.Join(", ", Deeds)}{(deeds == 0 ? "" : ", and give the other a step of its own")}.");
        }

        var kind = step.Word<CommandKind>("command");
        var read = new ScenarioStep
        {
            At = at ?? 0,
            Press = Pressed(step, "press", Words.All<Buttons>()),
            Hold = Pressed(step, "hold", Enum.GetValues<Buttons>()),
            Command = kind is { } said ? Command(step, said) : null,
            Answer = kind is null ? null : step.Word<CommandOutcome>("answer"),
            Fail = Failure(step.Child("fail", "{ part: line-left-sensor, kind: stuck }")),
            Leak = Leak(step.Child("leak", LeakExample)),
            Upset = step.Word<Upset>("upset"),
        };
        step.Finish();
        return read;
    }

    private static Buttons? Pressed(Section step, string key, IReadOnlyList<Buttons> all) =>
        step.WordList(key, all, Words.Of)?.Aggregate(Buttons.None, (pressed, one) => pressed | one);

    private static Commands Command(Section step, CommandKind kind) => kind switch
    {
        CommandKind.Start => new() { Kind = kind, Start = Start(step) },
        CommandKind.Suction => new() { Kind = kind, SuctionLevel = new(Needed(step, "suction", DeepestAsked, " mmHg")) },
        CommandKind.Quiet => new() { Kind = kind, QuietFor = TimeSpan.FromSeconds(Needed(step, "quiet", TimeSpan.FromDays(1).TotalSeconds, " s")) },
        _ => new() { Kind = kind },
    };

    private static StartOptions Start(Section step)
    {
        var programs = BuiltInPrograms.All;
        var chosen = step.Word("program", [.. Enumerable.Range(0, programs.Length)], number => programs[number].Name);
        return new()
        {
            FirstSide = step.Word<Side>("side", Enum.GetValues<Side>(), Words.Of),
            Program = chosen is { } index ? programs[index] : null,
            TargetMilk = step.Number("target", 1, MostMilk, " g") is { } grams ? new Mass(grams) : null,
        };
    }

    private static double Needed(Section step, string key, double most, string unit)
    {
        if (!step.Has(key))
        {
            step.Wrong(key, $"the command {key} needs {key}: a number in{unit}.");
        }

        return step.Number(key, 0, most, unit) ?? 0;
    }

    private static LineLeak? Leak(Section? leak)
    {
        if (leak is null)
        {
            return null;
        }

        var side = leak.Word<Side>("side", Enum.GetValues<Side>(), Words.Of);
        var size = leak.Number("size", 0, LineLeak.Most, " mL/s of air for each mmHg");
        leak.Finish();
        if (!leak.Has("side") || !leak.Has("size"))
        {
            leak.Wrong("", $"leak needs a side and a size: {LeakExample}; size 0 ends it.");
        }

        return (side, size) is ({ } where, { } much) ? new(where, much) : null;
    }

    private static PartFailure? Failure(Section? fail)
    {
        if (fail is null)
        {
            return null;
        }

        var part = fail.Word("part", FailureWords.Parts, one => one.Word());
        var kind = fail.Word("kind", FailureWords.Kinds, one => one.Word());
        fail.Finish();
        if (!fail.Has("part") || !fail.Has("kind"))
        {
            fail.Wrong("", "fail needs a part and a kind: { part: line-left-sensor, kind: stuck }.");
        }

        if ((part, kind) is not ({ } what, { } how))
        {
            return null;
        }

        try
        {
            FailureTable.ThrowIfMeaningless(what, how);
            return new(what, how);
        }
        catch (FailureException e)
        {
            fail.Wrong("kind", e.Message);
            return null;
        }
    }
}
