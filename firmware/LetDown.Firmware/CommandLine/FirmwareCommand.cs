using System.CommandLine;
using LetDown.Firmware.Hosting;

namespace LetDown.Firmware.CommandLine;

/// <summary>The command line: options that stand above environment and settings file.</summary>
internal sealed class FirmwareCommand
{
    private const string Description = """
        The LetDown firmware: runs the pump and serves consoles on a Unix socket.

        Not a medical device. The default board is simulated.
        """;

    private readonly RootCommand _root = new(Description);
    private readonly SettingsOptions _settings = new SettingsOptions().Board().Simulation().Data().Network().BoardFile();
    private readonly Option<bool> _endsWithInput = new("--ends-with-input")
    {
        Description = "For programs that start a pump: end in order when standard input closes, as it does when they are gone.",
    };

    public FirmwareCommand()
    {
        _settings.AddTo(_root);
        _root.Options.Add(_endsWithInput);
        _root.Subcommands.Add(AnalyseCommand.Create());
        _root.Subcommands.Add(BoardTestCommand.Create());
        _root.Subcommands.Add(BoardCalibrateCommand.Create());
        _root.Subcommands.Add(MakeSafeCommand.Create());
        _root.SetAction((parsed, _) => RunAsync(parsed));
        HelpWithExamples.AddTo(_root);
    }

    public async Task<int> InvokeAsync(string[] arguments)
    {
        var parsed = _root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return Refusal.Say(ExitCode.BadUsage, string.Join('\n', parsed.Errors.Select(error => $"{error.Message} Run with --help for the options.")));
        }

        // Signals are the pump's own affair: it eases down first.
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    }

    private Task<int> RunAsync(ParseResult parsed) => Refusal.GuardAsync(
        () => FirmwareRun.RunAsync(_settings.Read(parsed) with { EndsWithInput = parsed.GetValue(_endsWithInput) }));
}
