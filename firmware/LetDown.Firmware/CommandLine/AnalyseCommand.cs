using System.CommandLine;
using System.Text.Json;
using LetDown.Firmware.Analysis;

namespace LetDown.Firmware.CommandLine;

/// <summary><c>analyse</c>: what this pump would have seen in recorded weights, as JSON. No board, no session.</summary>
internal static class AnalyseCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Weights: seconds,grams_left,grams_right." };
        var traces = new Option<bool>("--traces") { Description = "With flow and milk in every fifth of a second." };
        var command = new Command("analyse", "Say what the pump would have seen in recorded weights, as JSON.") { file, traces };
        command.SetAction(line => Run(line.GetValue(file)!, line.GetValue(traces)));
        return command;
    }

    private static int Run(string file, bool withTraces)
    {
        try
        {
            using var reader = new StreamReader(file);
            Console.Out.WriteLine(JsonSerializer.Serialize(WeightAnalysis.Analyse(WeightFile.Read(reader), withTraces), AnalysisJson.Default.AnalysisReport));
            return ExitCode.Fine;
        }
        catch (Exception e) when (e is WeightFileException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e is WeightFileException ? $"{file}, {e.Message}" : e.Message);
            return ExitCode.BadUsage;
        }
    }
}
