using System.CommandLine;
using LetDown.Board;
using LetDown.Hardware.Circuits;

namespace LetDown.Hardware;

/// <summary>The command line of the hardware's own tool.</summary>
internal static class HardwareCommand
{
    public static RootCommand Root(TextWriter output)
    {
        var root = new RootCommand("""
            Revision A on paper. Run it inside a checkout.

            Examples:
              hardware/circuits/run                                     every circuit through ngspice: figures.md and pictures
              dotnet run --project hardware/LetDown.Hardware -- pages   wiring, parts, schematic and calculations from their sources
            """);
        root.Subcommands.Add(Circuits(output));
        root.Subcommands.Add(WritePages(output));
        return root;
    }

    private static Command WritePages(TextWriter output)
    {
        var command = new Command("pages", "Write every page and picture of hardware/ that is made from board.json and the tables beside it.");
        command.SetAction(_ => Guarded(output, () =>
        {
            Pages.Write(Folder(), output);
            return 0;
        }));
        return command;
    }

    private static Command Circuits(TextWriter output)
    {
        var command = new Command("circuits", "Run every circuit through ngspice; write circuits/figures.md and circuits/plots. Ends with 1 when a figure lies outside its bounds.");
        command.SetAction(_ => Guarded(output, () => CircuitBench.Write(Folder(), output) == 0 ? 0 : 1));
        return command;
    }

    private static HardwareFolder Folder() => HardwareFolder.Find(Environment.CurrentDirectory);

    private static int Guarded(TextWriter output, Func<int> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is HardwareException or BoardFileException)
        {
            output.WriteLine(e.Message);
            return 2;
        }
    }
}
