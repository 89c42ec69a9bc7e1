using System.CommandLine;

namespace LetDown.App.Programs;

/// <summary>Names of programs on the command line. What a name may be is the pump's to say.</summary>
internal static class ProgramNames
{
    public static Argument<string> Argument(string name, string description) => new(name) { Description = description, HelpName = name };
}
