using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Programs;

namespace LetDown.App.Commands;

/// <summary><c>letdown program schema</c>: the published schema, for editors that check while one types.</summary>
internal static class ProgramSchemaCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var command = new Command("schema", "Print the JSON Schema of programs, with every member, unit and limit.");
        command.SetAction(line =>
        {
            bench(line).Around.RawOut.Write(ProgramSchema.Text());
            return ExitCode.Fine;
        });
        return (command, ["letdown program schema > program.schema.json"]);
    }
}
