namespace LetDown.Firmware.CommandLine;

/// <summary>How every command says that it cannot, or cannot go on.</summary>
internal static class Refusal
{
    /// <summary>Each line of the message for itself, on the error output.</summary>
    public static int Say(int exitCode, string message)
    {
        foreach (var line in message.Split('\n'))
        {
            Console.Error.WriteLine($"letdown-firmware: {line}");
        }

        return exitCode;
    }

    /// <summary>Runs a command and turns what it throws into an exit code.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (StartException e)
        {
            return Say(e.ExitCode, e.Message);
        }
        catch (Exception e)
        {
            return Say(ExitCode.Unexpected, $"Unexpected: {e}");
        }
    }
}
