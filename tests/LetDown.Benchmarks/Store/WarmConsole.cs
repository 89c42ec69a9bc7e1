using LetDown.App;
using Spectre.Console;

namespace LetDown.Benchmarks.Store;

/// <summary>Runs lines of the console inside this process, with nobody to read them.</summary>
internal static class WarmConsole
{
    /// <summary>One line, from reading it to its last word.</summary>
    /// <exception cref="BenchmarkException">It failed.</exception>
    public static async Task<int> RunAsync(string store, params string[] line)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(TextWriter.Null), Ansi = AnsiSupport.No });
        var around = new Surroundings
        {
            Out = console,
            Error = console,
            Environment = _ => null,
            Home = Path.GetDirectoryName(store)!,
            OpenOutput = () => new MemoryStream(),
        };
        var code = await LetDownCommand.RunAsync([.. line, "--store", store, "--pump", "unix:/nowhere/pump.sock"], around);
        return code == ExitCode.Fine ? code : throw new BenchmarkException($"letdown {string.Join(' ', line)} ended with {code}.");
    }
}
