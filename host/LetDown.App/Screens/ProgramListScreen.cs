using LetDown.Protocol.V1;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What a session can follow, a sentence each.</summary>
internal static class ProgramListScreen
{
    public static void Write(IAnsiConsole console, IReadOnlyList<ProgramEntry> programs)
    {
        var grid = new Grid().AddColumn(Narrow()).AddColumn(new GridColumn().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().NoWrap().Padding(0, 0, 0, 0));
        foreach (var program in programs)
        {
            grid.AddRow(new Markup($"[bold]{Markup.Escape(program.Name)}[/]"), new Text(Sentence(program)), new Text(Kind(program.Kind)));
        }

        console.Write(grid);
        console.WriteLine();
        console.WriteLine(" “letdown program show NAME” says more, “letdown start --program NAME” starts.");
    }

    private static GridColumn Narrow() => new GridColumn().NoWrap().Padding(1, 0, 2, 0);

    private static string Sentence(ProgramEntry program) =>
        program.Kind == ProgramKind.Broken ? $"Cannot be used. {program.Problems.FirstOrDefault()?.Message}" : program.Explanation;

    private static string Kind(ProgramKind kind) => kind switch
    {
        ProgramKind.BuiltIn => "built-in",
        ProgramKind.Hers => "yours",
        _ => "broken",
    };
}
