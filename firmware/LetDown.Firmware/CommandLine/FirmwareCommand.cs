using System.CommandLine;
using LetDown.Firmware.Configuration;
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
    private readonly List<(Option<string?> Option, string Key)> _settings = [];
    private readonly Option<string?> _config = new("--config")
    {
        Description = "Settings file. Default: appsettings.json beside the program.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _endsWithInput = new("--ends-with-input")
    {
        Description = "For programs that start a pump: end in order when standard input closes, as it does when they are gone.",
    };

    public FirmwareCommand()
    {
        Add("--board", "simulated|pi", "What is behind the buses. Default: simulated.", SettingKeys.Board);
        Add("--speed", "N", "Simulated board: times real time, 0.1 to 1000; 0 is as fast as it goes. Default: 1.", SettingKeys.Speed);
        Add("--true-time", "true|false", "Simulated board: its time is real time, so what this machine does late, the pump does late. Default: false.", SettingKeys.TrueTime);
        Add("--mother", "SEED", "Simulated board: which mother, a whole number. Default: 1.", SettingKeys.Mother);
        Add("--data", "DIR", "Folder for journal, logs and lock. Default: ~/.local/state/letdown, or as the environment says.", SettingKeys.Data);
        Add("--socket", "PATH", "Unix socket to listen on. Default: pump.sock in the user's runtime folder.", SettingKeys.Socket);
        Add("--listen", "127.0.0.1:PORT", "For development: listen on loopback as well. Default: do not.", SettingKeys.Listen);
        Add("--board-file", "FILE", "Board file. Default: board.json beside the program.", SettingKeys.BoardFile);
        _root.Options.Add(_config);
        _root.Options.Add(_endsWithInput);
        _root.Subcommands.Add(AnalyseCommand.Create());
        _root.Subcommands.Add(MakeSafeCommand.Create());
        _root.SetAction((parsed, _) => RunAsync(parsed));
        HelpWithExamples.AddTo(_root);
    }

    public async Task<int> InvokeAsync(string[] arguments)
    {
        var parsed = _root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(ExitCode.BadUsage, string.Join('\n', parsed.Errors.Select(error => $"{error.Message} Run with --help for the options.")));
        }

        // Signals are the pump's own affair: it eases down first.
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    }

    private void Add(string name, string value, string description, string key)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = value };
        _settings.Add((option, key));
        _root.Options.Add(option);
    }

    private async Task<int> RunAsync(ParseResult parsed)
    {
        try
        {
            var file = parsed.GetValue(_config) ?? Path.Combine(AppContext.BaseDirectory, "appsettings.json");
            var settings = SettingsCheck.Check(SettingsSource.Read(file, Given(parsed)));
            return await FirmwareRun.RunAsync(settings with { EndsWithInput = parsed.GetValue(_endsWithInput) });
        }
        catch (StartException e)
        {
            return Refuse(e.ExitCode, e.Message);
        }
        catch (Exception e)
        {
            return Refuse(ExitCode.Unexpected, $"Unexpected: {e}");
        }
    }

    /// <summary>Paths on the command line start where the caller stands, not beside the program as those in the file do.</summary>
    private IEnumerable<KeyValuePair<string, string?>> Given(ParseResult parsed) =>
        from setting in _settings
        let value = parsed.GetValue(setting.Option)
        where value is not null
        select KeyValuePair.Create(setting.Key, setting.Key == SettingKeys.BoardFile ? Path.GetFullPath(value) : value);

    private static int Refuse(int exitCode, string message)
    {
        foreach (var line in message.Split('\n'))
        {
            Console.Error.WriteLine($"letdown-firmware: {line}");
        }

        return exitCode;
    }
}
