using System.CommandLine;
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
            """);
        root.Subcommands.Add(Circuits(output));
        return root;
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
        catch (HardwareException e)
        {
            output.WriteLine(e.Message);
            return 2;
        }
    }
}
