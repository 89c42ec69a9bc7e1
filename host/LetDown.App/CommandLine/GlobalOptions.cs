using System.CommandLine;
using LetDown.Host.Client;
using LetDown.Host.Store;

namespace LetDown.App.CommandLine;

/// <summary>What every command understands.</summary>
internal sealed class GlobalOptions
{
    private const string PumpVariable = "LETDOWN_PUMP";
    private const string StoreVariable = "LETDOWN_STORE";

    public Option<string?> Pump { get; } = new("--pump")
    {
        Description = $"Where the pump is: unix:/path or http://127.0.0.1:port (or set {PumpVariable}). Found by itself on this machine.",
        HelpName = "ADDRESS",
        Recursive = true,
    };

    public Option<string?> Store { get; } = new("--store")
    {
        Description = $"The file your sessions are kept in (or set {StoreVariable}).",
        HelpName = "FILE",
        Recursive = true,
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON for programs instead of words for people.", Recursive = true };

    public Option<VolumesChoice?> Volumes { get; } = new("--volumes")
    {
        Description = "Show or hide amounts of milk, this once. “letdown volumes” sets it for good.",
        HelpName = "show|hide",
        Recursive = true,
        CustomParser = Choices.Of<VolumesChoice>("--volumes"),
    };

    public void AddTo(Command root)
    {
        root.Options.Add(Pump);
        root.Options.Add(Store);
        root.Options.Add(Volumes);
        root.Options.Add(Json);
    }

    public PumpEndpoint Endpoint(ParseResult line, Surroundings around)
    {
        var said = line.GetValue(Pump) ?? around.Environment(PumpVariable);
        try
        {
            return string.IsNullOrWhiteSpace(said) ? PumpEndpoint.Default() : PumpEndpoint.Parse(said);
        }
        catch (FormatException failure)
        {
            throw new AppException(failure.Message, ExitCode.Usage, failure);
        }
    }

    public string StoreFile(ParseResult line, Surroundings around)
    {
        var said = line.GetValue(Store) ?? around.Environment(StoreVariable);
        return string.IsNullOrWhiteSpace(said) ? StorePlace.Default(around.Environment, around.Home) : said;
    }
}
