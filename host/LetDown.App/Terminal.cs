using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace LetDown.App;

/// <summary>The real consoles.</summary>
internal static class Terminal
{
    private const int StandardOutput = 1;

    /// <summary>Errno for a reader that left.</summary>
    private const int BrokenPipe = 32;

    public static Surroundings Open()
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = Create(Console.IsOutputRedirected ? Redirected() : Console.Out);
        var error = Create(Console.Error, Console.IsErrorRedirected);
        return new Surroundings
        {
            Out = output,
            Error = error,
            OutIsTerminal = !Console.IsOutputRedirected && output.Profile.Capabilities.Ansi,
            ErrorIsTerminal = !Console.IsErrorRedirected && error.Profile.Capabilities.Ansi,
            Environment = Environment.GetEnvironmentVariable,
            Home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            OpenInput = Console.OpenStandardInput,
            OpenOutput = Console.OpenStandardOutput,
            Ask = Console.IsInputRedirected || Console.IsErrorRedirected ? null : AskAsync,
        };
    }

    /// <summary>True when whoever read our output has left, as <c>head</c> does.</summary>
    public static bool IsReaderGone(IOException failure) => failure.HResult == BrokenPipe;

    // On the error output: the answer to a command may be going into a file. Ctrl-C must not wait for a line.
    private static Task<string?> AskAsync(string question, CancellationToken cancellation)
    {
        Console.Error.Write(question);
        return Task.Run(() => Console.ReadLine()?.Trim(), CancellationToken.None).WaitAsync(cancellation);
    }

    private static IAnsiConsole Create(TextWriter writer, bool? redirected = null)
    {
        var plain = redirected ?? Console.IsOutputRedirected;
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
    }

    // .NET's own console stream swallows a broken pipe, so a watch would go on for ever behind “head”. A file stream reports it,
    // but keeps its own position in a regular file, where others may be writing too: only for pipes.
    private static TextWriter Redirected()
    {
#pragma warning disable CA2000 // Lives as long as the process.
        var pipe = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
#pragma warning restore CA2000
        return pipe.CanSeek ? Console.Out : new StreamWriter(pipe, Console.OutputEncoding) { AutoFlush = true };
    }
}
