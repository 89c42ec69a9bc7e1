using System.Globalization;
using LetDown.Protocol.V1;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>One program in plain words: what it does, when, and how far it may go.</summary>
internal static class ProgramScreen
{
    public static void Write(IAnsiConsole console, ProgramDetails program, bool areVolumesHidden)
    {
        console.MarkupLine($" [bold]{Markup.Escape(program.Name)}[/]  {(program.Kind == ProgramKind.BuiltIn ? "built-in" : "yours")}");
        console.WriteLine();
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(1, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var (what, words) in Rows(program, areVolumesHidden))
        {
            grid.AddRow(new Text(what), new Text(words));
        }

        console.Write(grid);
        console.WriteLine();
        console.WriteLine(" Your level, your comfort ceiling and the pump's limits hold in every program.");
    }

    private static IEnumerable<(string What, string Words)> Rows(ProgramDetails program, bool areVolumesHidden)
    {
        yield return ("In short", program.Explanation);
        yield return ("Breasts", Breasts(program));
        yield return ("Order", program.Steps.Count == 0 ? "your milk decides what comes when" : Steps(program));
        yield return ("Stimulation", string.Create(CultureInfo.InvariantCulture, $"up to {program.StimulationMmhg:0.#} mmHg, {program.StimulationCpm:0.#} cycles a minute"));
        yield return ("Expression", Expression(program));
        if (FollowsMilk(program))
        {
            yield return ("Slow milk", $"when none comes for {Length(program.CoaxAfter)}, it tries another rhythm, massage, or a short rest; never more suction");
        }

        yield return ("Ends", Ends(program, areVolumesHidden));
    }

    private static string Breasts(ProgramDetails program) => program.Breasts switch
    {
        Protocol.V1.Breasts.Together => "both at once",
        Protocol.V1.Breasts.One => "only the one you begin with",
        _ when program.Steps.Count > 0 => "first one, then the same on the other",
        _ => "one after the other, wherever more milk is to be expected",
    };

    private static string Steps(ProgramDetails program) =>
        $"by the clock: {string.Join(", ", program.Steps.Select(step => $"{Phase(step.Phase)} {Length(step.Length)}"))}{(FollowsMilk(program) ? "; pumping follows your milk" : "")}";

    private static bool FollowsMilk(ProgramDetails program) => program.Steps.Count == 0 || program.Steps.Any(step => step.Phase == ClockPhase.Pump);

    private static string Phase(ClockPhase phase) => phase switch
    {
        ClockPhase.Stimulate => "stimulate",
        ClockPhase.Express => "express",
        ClockPhase.Rest => "rest",
        _ => "pump",
    };

    private static string Expression(ProgramDetails program)
    {
        var most = program.HasExpressionAtMostMmhg ? string.Create(CultureInfo.InvariantCulture, $", never above {program.ExpressionAtMostMmhg:0.#} mmHg") : "";
        return string.Create(CultureInfo.InvariantCulture, $"at your suction level{most}, {program.ExpressionCpm:0.#} cycles a minute");
    }

    private static string Ends(ProgramDetails program, bool areVolumesHidden)
    {
        var ends = new List<string>();
        if (program.HasTargetGrams)
        {
            ends.Add(areVolumesHidden ? "when there is as much as it says" : string.Create(CultureInfo.InvariantCulture, $"when there are {program.TargetGrams:0.#} g"));
        }

        if (program.Steps.Count > 0)
        {
            ends.Add("after the last step");
        }
        else if (program.WorthGramsPerMinute > 0)
        {
            ends.Add(areVolumesHidden ? "when little more is to be expected" : string.Create(CultureInfo.InvariantCulture, $"when less than {program.WorthGramsPerMinute:0.##} g a minute is to be expected"));
        }

        ends.Add($"after {Length(program.Length)} at the latest");
        return string.Join(", or ", ends);
    }

    private static string Length(Google.Protobuf.WellKnownTypes.Duration length)
    {
        var time = length.ToTimeSpan();
        return time.TotalMinutes >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0.##} min")
            : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.#} s");
    }
}
