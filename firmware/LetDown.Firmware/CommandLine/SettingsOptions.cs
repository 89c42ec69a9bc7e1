using System.CommandLine;
using LetDown.Firmware.Configuration;

namespace LetDown.Firmware.CommandLine;

/// <summary>Options of a command that stand for settings, above environment and settings file.</summary>
internal sealed class SettingsOptions
{
    private readonly List<(Option<string?> Option, string Key)> _settings = [];
    private readonly Option<string?> _config = new("--config")
    {
        Description = "Settings file. Default: appsettings.json beside the program.",
        HelpName = "FILE",
    };

    public SettingsOptions Board()
    {
        Add("--board", "simulated|pi", "What is behind the buses. Default: simulated.", SettingKeys.Board);
        return this;
    }

    public SettingsOptions Simulation()
    {
        Add("--speed", "N", "Simulated board: times real time, 0.1 to 1000; 0 is as fast as it goes. Default: 1.", SettingKeys.Speed);
        Add("--true-time", "true|false", "Simulated board: its time is real time, so what this machine does late, the pump does late. Default: false.", SettingKeys.TrueTime);
        Add("--mother", "SEED", "Simulated board: which mother, a whole number. Default: 1.", SettingKeys.Mother);
        Add("--scpi", "PORT", "Simulated board: let instruments of a bench answer SCPI at this loopback port; 5025 is usual. Default: do not.", SettingKeys.Scpi);
        return this;
    }

    public SettingsOptions Data()
    {
        Add("--data", "DIR", "Folder for journal, logs and lock. Default: ~/.local/state/letdown, or as the environment says.", SettingKeys.Data);
        return this;
    }

    public SettingsOptions Network()
    {
        Add("--socket", "PATH", "Unix socket to listen on. Default: pump.sock in the user's runtime folder.", SettingKeys.Socket);
        Add("--listen", "127.0.0.1:PORT", "For development: listen on loopback as well. Default: do not.", SettingKeys.Listen);
        return this;
    }

    public SettingsOptions BoardFile()
    {
        Add("--board-file", "FILE", "Board file. Default: board.json beside the program.", SettingKeys.BoardFile);
        return this;
    }

    public void AddTo(Command command)
    {
        _settings.ForEach(setting => command.Options.Add(setting.Option));
        command.Options.Add(_config);
    }

    /// <exception cref="StartException">Something in file, environment or line is wrong; each mistake has a line of its own.</exception>
    public FirmwareSettings Read(ParseResult parsed)
    {
        var file = parsed.GetValue(_config) ?? Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        return SettingsCheck.Check(SettingsSource.Read(file, Given(parsed)));
    }

    private void Add(string name, string value, string description, string key) =>
        _settings.Add((new Option<string?>(name) { Description = description, HelpName = value }, key));

    /// <summary>Paths on the command line start where the caller stands, not beside the program as those in the file do.</summary>
    private IEnumerable<KeyValuePair<string, string?>> Given(ParseResult parsed) =>
        from setting in _settings
        let value = parsed.GetValue(setting.Option)
        where value is not null
        select KeyValuePair.Create(setting.Key, setting.Key == SettingKeys.BoardFile ? Path.GetFullPath(value) : value);
}
