using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LetDown.App.CommandLine;

/// <summary>The usual help, then examples of the command, then what the exit codes mean.</summary>
internal sealed class ExamplesHelp(HelpAction usual, IReadOnlyDictionary<Command, string[]> examples) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0 fine                    4 the pump said no
          1 something unexpected    5 not found
          2 wrong usage             6 the store cannot be used
          3 pump not reachable      130 interrupted (Ctrl-C)
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var code = WriteUsual(parseResult, output);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
        {
            output.WriteLine("Examples:");
            foreach (var line in lines)
            {
                output.WriteLine($"  {line}");
            }

            output.WriteLine();
        }

        output.WriteLine(ExitCodes);
        return code;
    }

    // The usage line must show what is typed, not the name of the root (Root.Name).
    private int WriteUsual(ParseResult parseResult, TextWriter output)
    {
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        try
        {
            var code = usual.Invoke(parseResult);
            output.Write(text.ToString().Replace($"  {Root.Name} ", "  letdown ", StringComparison.Ordinal));
            return code;
        }
        finally
        {
            parseResult.InvocationConfiguration.Output = output;
        }
    }
}
