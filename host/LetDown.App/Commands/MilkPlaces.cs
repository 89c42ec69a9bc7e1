using System.CommandLine;
using LetDown.Host.Diary;

namespace LetDown.App.Commands;

/// <summary>The two places, as options of which one is said.</summary>
internal sealed class MilkPlaces
{
    private readonly Option<bool> _fridge = new("--fridge") { Description = "It goes into the fridge." };
    private readonly Option<bool> _freezer = new("--freezer") { Description = "It goes into the freezer." };

    public void AddTo(Command command)
    {
        command.Options.Add(_fridge);
        command.Options.Add(_freezer);
    }

    /// <exception cref="AppException">None was said, or both.</exception>
    public MilkPlace Of(ParseResult line) => (line.GetValue(_fridge), line.GetValue(_freezer)) switch
    {
        (true, false) => MilkPlace.Fridge,
        (false, true) => MilkPlace.Freezer,
        _ => throw new AppException("Say where it goes: --fridge or --freezer.", ExitCode.Usage),
    };
}
