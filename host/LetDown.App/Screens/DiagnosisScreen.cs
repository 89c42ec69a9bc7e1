using LetDown.Host.Sessions;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>How the phases of a session worked, with what that rests on.</summary>
internal static class DiagnosisScreen
{
    public static void Write(IAnsiConsole console, Diagnosis diagnosis)
    {
        console.WriteLine();
        console.MarkupLine($" [bold]{Markup.Escape(DiagnosisWords.Title(diagnosis.Kind))}[/]");
        foreach (var line in TextLines.Wrap(DiagnosisWords.Of(diagnosis.Kind), TextLines.WidthOf(console) - 1))
        {
            console.WriteLine($" {line}");
        }

        foreach (var evidence in diagnosis.Evidence)
        {
            var mark = "-";
            foreach (var line in TextLines.Wrap(DiagnosisWords.Of(evidence), TextLines.WidthOf(console) - 4))
            {
                console.WriteLine($"  {mark} {line}");
                mark = " ";
            }
        }
    }
}
