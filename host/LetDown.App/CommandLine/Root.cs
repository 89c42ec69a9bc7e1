using System.CommandLine;
using System.CommandLine.Help;
using LetDown.App.Commands;

namespace LetDown.App.CommandLine;

/// <summary>The whole command line in one place.</summary>
internal static class Root
{
    /// <summary>
    /// Differs from the command's own name by its capitals: a RootCommand is named after the executable, and that takes the
    /// word away from <c>letdown letdown</c>.
    /// </summary>
    internal const string Name = "LetDown";

    public static Command Build(Surroundings around)
    {
        var options = new GlobalOptions();
        var root = new Command(Name, "LetDown, the pump that waits for your milk. Source code, not a medical device.");
        options.AddTo(root);
        var examples = new Dictionary<Command, string[]>
        {
            [root] = ["letdown demo             watch a whole session on a simulated pump", "letdown start            begin a session", "letdown sessions         what came of it"],
        };
        Func<ParseResult, Workbench> bench = line => new Workbench(around, options, line);
        foreach (var (command, lines) in All(bench, examples))
        {
            root.Subcommands.Add(command);
            examples.Add(command, lines);
        }

        root.Options.Add(new HelpOption { Action = new ExamplesHelp(new HelpAction(), examples) });
        root.Options.Add(new VersionOption());
        root.SetAction(SayWhatToDo);
        return root;
    }

    private static int SayWhatToDo(ParseResult line) =>
        throw new AppException("Say what to do. Try “letdown --help”, or “letdown demo”.", ExitCode.Usage);

    private static IEnumerable<(Command Command, string[] Examples)> All(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        yield return DemoCommand.Create(bench);
        yield return WatchCommand.Create(bench);
        yield return StartCommand.Create(bench);
        foreach (var simple in SimpleCommands.Create(bench))
        {
            yield return simple;
        }

        yield return SuctionCommand.Create(bench);
        yield return QuietCommand.Create(bench);
        yield return ProgramCommand.Create(bench, examples);
        yield return SessionsCommand.Create(bench, examples);
        foreach (var byDay in TrendCommands.Create(bench))
        {
            yield return byDay;
        }

        yield return PatternCommand.Create(bench);
        yield return PlanCommand.Create(bench, examples);
        yield return FormulaCommand.Create(bench, examples);
        yield return TricksCommand.Create(bench, examples);
        yield return AddCommand.Create(bench, examples);
        yield return RecordsCommand.Create(bench, examples);
        yield return ImportCommand.Create(bench);
        yield return MilkCommand.Create(bench, examples);
        yield return RemindCommand.Create(bench);
        yield return ExportCommand.Create(bench, examples);
        yield return VolumesCommand.Create(bench);
        yield return DataCommand.Create(bench, examples);
        yield return AnalyseCommand.Create(bench);
        yield return DoctorCommand.Create(bench);
        yield return BoardCommand.Create(bench, examples);
        yield return RigCommand.Create(bench, examples);
    }
}
