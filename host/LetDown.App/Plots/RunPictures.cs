using LetDown.App.CommandLine;
using LetDown.App.Plots.Runs;
using LetDown.Rig.Reports;
using LetDown.Rig.Traces;

namespace LetDown.App.Plots;

/// <summary>A folder of pictures, one for each run of a scenario. None is ever drawn over another.</summary>
internal static class RunPictures
{
    /// <summary>Makes the folder where there is none, and sees that something can be written into it.</summary>
    /// <exception cref="AppException">It cannot.</exception>
    public static void Demand(string? folder)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder);
            File.Create(Path.Combine(folder, Path.GetRandomFileName()), bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new AppException($"--plot {folder}: pictures cannot be written there ({failure.Message.TrimEnd('.')}). Say another folder.", ExitCode.Usage, failure);
        }
    }

    /// <summary>Draws a run, and says where.</summary>
    /// <exception cref="AppException">The picture cannot be written.</exception>
    public static void Draw(Workbench bench, string folder, RunRecord record, RunTrace trace)
    {
        var file = Free(folder, Path.GetFileNameWithoutExtension(record.File));
        try
        {
            File.WriteAllBytes(file, RunPlot.Draw(record, trace));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new AppException($"{file} cannot be written ({failure.Message.TrimEnd('.')}).", ExitCode.Unexpected, failure);
        }

        Action<string> say = bench.Json ? bench.Hint : bench.Say;
        say($"Drawn: {file}");
    }

    /// <summary><c>stop.png</c>, or <c>stop-2.png</c> where that is there already.</summary>
    private static string Free(string folder, string name)
    {
        var file = Path.Combine(folder, $"{name}.png");
        for (var number = 2; File.Exists(file); number++)
        {
            file = Path.Combine(folder, FormattableString.Invariant($"{name}-{number}.png"));
        }

        return file;
    }
}
