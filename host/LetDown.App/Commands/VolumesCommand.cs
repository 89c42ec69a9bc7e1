using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Settings;

namespace LetDown.App.Commands;

/// <summary><c>letdown volumes</c>: whether amounts of milk are told, from now on.</summary>
internal static class VolumesCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var choice = new Argument<VolumesChoice?>("CHOICE")
        {
            Description = "Says how it is when left out.",
            HelpName = "hide|show",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = Choices.Of<VolumesChoice>("CHOICE"),
        };
        var command = new Command("volumes", "Hide how much milk there was, everywhere, or show it again.") { choice };
        command.SetAction((line, _) => Task.FromResult(Run(bench(line), line.GetValue(choice))));
        return (command, ["letdown volumes hide", "letdown volumes show", "letdown sessions --volumes show      only this once"]);
    }

    private static int Run(Workbench bench, VolumesChoice? choice)
    {
        var file = new SettingsFile(bench.Around.Environment, bench.Around.Home);
        var settings = file.Read(out var trouble);
        if (choice is { } wanted)
        {
            settings = settings with { Volumes = wanted };
            file.Write(settings);
        }
        else if (trouble.Length > 0)
        {
            throw new AppException(trouble, ExitCode.Unexpected);
        }

        Tell(bench, settings.Volumes);
        return ExitCode.Fine;
    }

    private static void Tell(Workbench bench, VolumesChoice volumes)
    {
        if (bench.Json)
        {
            bench.Print(new { volumes = volumes == VolumesChoice.Hide ? "hide" : "show" });
        }
        else
        {
            bench.Say(volumes == VolumesChoice.Hide
                ? "Amounts are hidden. They are kept all the same; “letdown volumes show” shows them again, “--volumes show” only once."
                : "Amounts are shown. “letdown volumes hide” hides them.");
        }
    }
}
