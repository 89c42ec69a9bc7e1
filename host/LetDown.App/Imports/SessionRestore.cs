using System.Globalization;
using System.Text;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Export.Json;
using LetDown.Host.Import;
using LetDown.Host.Store;

namespace LetDown.App.Imports;

/// <summary>Sessions that letdown exported, taken in again: looked at whole first, then kept whole or not at all.</summary>
internal sealed class SessionRestore(Workbench bench, ISessionStore store, string file)
{
    /// <summary>Each session says what it is at its beginning.</summary>
    private const int Peek = 200;

    /// <summary>True when a file is such a one. What is piped in cannot be looked at twice, so it is not.</summary>
    public static bool IsFor(string file)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        try
        {
            using var input = File.OpenRead(file);
            return input.CanSeek && IsFor(input);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Whoever reads it next says why it cannot be read.
            return false;
        }
    }

    private static bool IsFor(FileStream input)
    {
        var beginning = new byte[Peek];
        var text = Encoding.UTF8.GetString(beginning, 0, input.ReadAtLeast(beginning, Peek, throwOnEndOfStream: false)).TrimStart();
        return text.StartsWith('[') && text.Contains("\"letdown-session\"", StringComparison.Ordinal);
    }

    public async Task<int> RunAsync(bool isPreview, bool isSure, CancellationToken cancellation)
    {
        // Whoever is sure needs no look first: it is all or nothing either way.
        var found = await TakeAsync(keep: isSure, cancellation);
        if (!bench.Json)
        {
            bench.Say($"{file}, sessions of LetDown: {Told(found)}.");
        }

        var kept = isSure ? found : isPreview || found.Restored == 0 ? default : await AskAndTakeAsync(found, cancellation);
        Tell(found, kept, isPreview);
        return ExitCode.Fine;
    }

    private async Task<RestoreReport> AskAndTakeAsync(RestoreReport found, CancellationToken cancellation)
    {
        var ask = bench.Around.Ask is null ? throw new AppException("Nobody can be asked here. Say --yes to keep what is new, or --preview to only look.", ExitCode.Usage) : bench.Around;
        await Consent.AskAsync(ask, $"Keep {Figures.Count(found.Restored, "new session")}?", "Nothing was kept.", cancellation);
        return await TakeAsync(keep: true, cancellation);
    }

    private async Task<RestoreReport> TakeAsync(bool keep, CancellationToken cancellation)
    {
        try
        {
            await using var input = File.OpenRead(file);
            return await store.RestoreAsync(SessionFile.ReadAsync(input, cancellation), keep, cancellation);
        }
        catch (ImportException failure)
        {
            throw new AppException(string.Create(CultureInfo.InvariantCulture, $"{file}:{failure.Line}:{failure.Column}: {failure.Message}"), ExitCode.Usage, failure);
        }
        catch (InvalidDataException failure)
        {
            throw new AppException($"{file}: {failure.Message}", ExitCode.Usage, failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new AppException($"{file} cannot be read: {failure.Message}", ExitCode.Unexpected, failure);
        }
    }

    private static string Told(RestoreReport found)
    {
        string[] parts =
        [
            Figures.Count(found.Restored, "new session"),
            found.Known == 0 ? "" : $"{found.Known} that you have already",
            found.Deleted == 0 ? "" : $"{found.Deleted} that you deleted here",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private void Tell(RestoreReport found, RestoreReport kept, bool isPreview)
    {
        if (bench.Json)
        {
            bench.Print(new { sessions = new { @new = found.Restored, known = found.Known, deleted = found.Deleted }, kept = kept.Restored });
            return;
        }

        bench.Say(kept.Restored > 0
            ? $"Kept: {Figures.Count(kept.Restored, "session")}. “letdown sessions” lists them."
            : isPreview ? "This was a preview; nothing was kept." : "There is nothing new in it, so nothing was kept.");
    }
}
