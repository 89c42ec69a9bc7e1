using LetDown.App.CommandLine;

namespace LetDown.App.Plots;

/// <summary>Where a picture goes: a file that only she can read, or standard output.</summary>
internal static class PictureFile
{
    /// <summary>The name of standard output.</summary>
    private const string Standard = "-";

    /// <summary>Writes it whole or not at all, and says so.</summary>
    /// <exception cref="AppException">It cannot be written there.</exception>
    public static void Write(Workbench bench, string path, byte[] picture)
    {
        if (path == Standard)
        {
            using var output = bench.Around.OpenOutput();
            output.Write(picture);
            return;
        }

        try
        {
            PrivateFile.Write(path, picture);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new AppException($"{path} cannot be written ({failure.Message.TrimEnd('.')}).", ExitCode.Unexpected, failure);
        }

        bench.Say($"Drawn: {path}");
    }
}
