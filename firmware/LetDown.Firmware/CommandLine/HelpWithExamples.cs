using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LetDown.Firmware.CommandLine;

/// <summary>The usual help, with examples and exit codes below it.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Rest = """
        Examples:
          LetDown.Firmware                                 the simulated board at real speed
          LetDown.Firmware --speed 50 --mother 7           another mother, fifty times faster
          LetDown.Firmware --speed 0 --data /tmp/pump      as fast as it goes, with data of its own
          LetDown.Firmware analyse balance.csv             what the pump would have seen in recorded weights
          LetDown.Firmware --board pi                      the board on a Raspberry Pi
          LetDown.Firmware board-test --board pi           try every part of that board, gently, with nobody on it
          LetDown.Firmware board-calibrate scales          put the scales right with a known weight
          LetDown.Firmware make-safe                       everything on that board off, after a pump that ended badly

        Exit codes:
          0  ended in order            1  unexpected error
          2  bad usage or setting      3  board missing, or board file wrong
          4  a pump runs already       5  data cannot be written
          6  the board failed a step of board-test or board-calibrate

        Every setting can also be given in appsettings.json, where all are explained, and in the environment
        (LETDOWN_Pump__Speed=50). The command line is stronger than the environment, and that than the file.
        """;

    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Rest);
        return code;
    }
}
