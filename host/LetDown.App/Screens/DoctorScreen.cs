using LetDown.App.Doctor;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What the doctor found, a line each, with advice below where there is some.</summary>
internal static class DoctorScreen
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Finding> findings)
    {
        var grid = new Grid().AddColumn(Narrow()).AddColumn(Narrow()).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var finding in findings)
        {
            grid.AddRow(new Markup(Mark(finding.Verdict)), new Text(finding.What), new Text(finding.Text));
            if (finding.Advice.Length > 0)
            {
                grid.AddRow(Text.Empty, Text.Empty, new Markup($"[bold]{Markup.Escape(finding.Advice)}[/]"));
            }
        }

        console.Write(grid);
    }

    private static GridColumn Narrow() => new GridColumn().NoWrap().Padding(1, 0, 1, 0);

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Ok => "[green]ok[/]",
        Verdict.Look => "[yellow]look[/]",
        _ => "[red]bad[/]",
    };
}
