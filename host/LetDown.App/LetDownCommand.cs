using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.Host.Client;
using LetDown.Host.Store;
using Spectre.Console;

namespace LetDown.App;

/// <summary>One run of <c>letdown</c>: reads the line, does it, and turns every failure into one sentence and an exit code.</summary>
internal static class LetDownCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings around, CancellationToken cancellation = default)
    {
        try
        {
            var line = Root.Build(around).Parse([.. args]);
            if (line.Errors.Count > 0)
            {
                throw new AppException($"{line.Errors[0].Message} Try “letdown --help”.", ExitCode.Usage);
            }

            return await line.InvokeAsync(Configuration(around), cancellation);
        }
        catch (IOException failure) when (Terminal.IsReaderGone(failure))
        {
            return ExitCode.Fine;
        }
        catch (Exception failure)
        {
            var (code, message) = Explain(failure);
            if (message.Length > 0)
            {
                around.Error.Profile.Out.Writer.WriteLine(message);
            }

            return code;
        }
    }

    private static InvocationConfiguration Configuration(Surroundings around) => new()
    {
        Output = around.RawOut,
        Error = around.Error.Profile.Out.Writer,
        EnableDefaultExceptionHandler = false,
        // Signals are ours (Program.cs): a demo needs its time to stop the pump calmly.
        ProcessTerminationTimeout = null,
    };

    private static (int Code, string Message) Explain(Exception failure) => failure switch
    {
        AppException ours => (ours.ExitCode, ours.Message),
        PumpUnreachableException => (ExitCode.PumpUnreachable, failure.Message),
        RealPumpException => (ExitCode.Refused, failure.Message),
        StoreException => (ExitCode.StoreTrouble, failure.Message),
        OperationCanceledException => (ExitCode.Interrupted, ""),
        _ => (ExitCode.Unexpected, $"Something unexpected happened: {failure.Message} Please report it, with what “letdown doctor” says."),
    };
}
