using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Demo;

namespace LetDown.App.Commands;

/// <summary>What both board commands say to the firmware, and what its end means here.</summary>
internal sealed class BoardOptions
{
    /// <summary>Exit codes of the firmware (docs/developing/exit-codes.md) that are others here.</summary>
    private const int NoBoard = 3;
    private const int AlreadyRunning = 4;

    private readonly Option<string?> _board = new("--board") { Description = "What is tried: simulated or pi. Default: as the firmware's settings say, and simulated when they say nothing.", HelpName = "simulated|pi" };
    private readonly Option<string?> _file = new("--board-file") { Description = "Board file. Default: the one beside the firmware.", HelpName = "FILE" };
    private readonly Option<string?> _data = new("--data") { Description = "The pump's data folder. Default: as the firmware's.", HelpName = "DIR" };

    public BoardOptions AddTo(Command command)
    {
        command.Options.Add(_board);
        command.Options.Add(_file);
        command.Options.Add(_data);
        return this;
    }

    /// <summary>The options that were given, as the firmware takes them; it runs in another folder, so paths are whole.</summary>
    public IEnumerable<string> Given(ParseResult line)
    {
        string?[] given = [line.GetValue(_board), Whole(line.GetValue(_file)), Whole(line.GetValue(_data))];
        string[] names = ["--board", "--board-file", "--data"];
        return names.Zip(given).Where(pair => pair.Second is not null).SelectMany(pair => new[] { pair.First, pair.Second! });
    }

    public static IEnumerable<string> File(ParseResult line, Option<string?> option) =>
        line.GetValue(option) is { } file ? [option.Name, Whole(file)!] : [];

    /// <summary>Runs it, with her terminal passed on.</summary>
    public static async Task<int> RunAsync(Workbench bench, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var code = await FirmwareProcess.RelayAsync(bench.Around.FirmwareFolder, arguments, bench.Around, cancellation);
        return cancellation.IsCancellationRequested ? ExitCode.Interrupted : code switch
        {
            0 => ExitCode.Fine,
            ExitCode.Usage => ExitCode.Usage,
            NoBoard => ExitCode.PumpUnreachable,
            AlreadyRunning => ExitCode.Refused,
            _ => ExitCode.Unexpected,
        };
    }

    private static string? Whole(string? path) => path is null ? null : Path.GetFullPath(path);
}
