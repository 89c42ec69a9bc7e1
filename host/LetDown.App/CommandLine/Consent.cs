namespace LetDown.App.CommandLine;

/// <summary>Asks before what cannot be undone.</summary>
internal static class Consent
{
    /// <summary>Returns when she typed yes.</summary>
    /// <param name="around">Where she sits.</param>
    /// <param name="question">What will be done, as a question.</param>
    /// <param name="otherwise">Said when she did not.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="AppException">She did not, or nobody sits there.</exception>
    public static async Task AskAsync(Surroundings around, string question, string otherwise, CancellationToken cancellation)
    {
        var ask = around.Ask ?? throw new AppException("This is for good. Say --yes, as nobody can be asked here.", ExitCode.Usage);
        var answer = await ask($"{question} Type yes: ", cancellation);
        if (answer?.Trim().ToLowerInvariant() is not ("yes" or "y"))
        {
            throw new AppException(otherwise, ExitCode.Refused);
        }
    }
}
