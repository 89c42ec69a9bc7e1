using System.CommandLine;
using System.Text.Json;
using LetDown.App.Analysis;
using LetDown.App.CommandLine;
using LetDown.App.Demo;
using LetDown.App.Screens;

namespace LetDown.App.Commands;

/// <summary><c>letdown analyse</c>: recorded weights through the code that runs on the pump, which is a program of its own.</summary>
internal static class AnalyseCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var file = new Argument<string>("FILE") { Description = "A file with the header seconds,grams_left,grams_right; one side may be empty." };
        var plot = new Option<string?>("--plot") { Description = "Draw flow and let-downs into this PNG.", HelpName = "OUT.png" };
        var command = new Command("analyse", "Say what the pump would have seen in recorded weights: flow and let-downs.") { file, plot };
        command.SetAction((line, _) => RunAsync(bench(line), line.GetValue(file)!, line.GetValue(plot)));
        return (command, ["letdown analyse balance.csv", "letdown analyse balance.csv --plot flow.png", "letdown analyse balance.csv --json"]);
    }

    private static async Task<int> RunAsync(Workbench bench, string file, string? plot)
    {
        if (bench.AreVolumesHidden)
        {
            throw new AppException("Amounts are hidden, and weights are all that this is about. “--volumes show” shows them this once.", ExitCode.Usage);
        }

        if (!File.Exists(file))
        {
            throw new AppException($"There is no file {file}.", ExitCode.NotFound);
        }

        string[] arguments = ["analyse", Path.GetFullPath(file), .. plot is null ? Array.Empty<string>() : ["--traces"]];
        var (code, output, complaint) = await FirmwareProcess.AskAsync(bench.Around.FirmwareFolder, arguments);
        if (code != 0)
        {
            throw new AppException(complaint.Length > 0 ? complaint : "The weights could not be analysed.", code == ExitCode.Usage ? ExitCode.Usage : ExitCode.Unexpected);
        }

        var analysis = JsonSerializer.Deserialize<AnalysisJson>(output, JsonSerializerOptions.Web)!;
        Show(bench, analysis);
        if (plot is not null)
        {
            Draw(analysis, output, plot);
        }

        return ExitCode.Fine;
    }

    private static void Show(Workbench bench, AnalysisJson analysis)
    {
        if (bench.Json)
        {
            bench.Print(analysis);
        }
        else
        {
            AnalysisScreen.Write(bench.Around.RawOut, analysis);
        }
    }

    private static void Draw(AnalysisJson analysis, string output, string plot)
    {
        try
        {
            AnalysisPlot.Write(analysis, JsonSerializer.Deserialize<TracesJson>(output, JsonSerializerOptions.Web)!, plot);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new AppException($"The picture could not be written: {failure.Message}", ExitCode.Unexpected, failure);
        }
    }
}
