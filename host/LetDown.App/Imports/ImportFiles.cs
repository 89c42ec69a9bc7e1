using System.Globalization;
using LetDown.App.CommandLine;
using LetDown.App.Scenarios;
using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Host.Store;

namespace LetDown.App.Imports;

/// <summary>Reads all files before anything is kept of one.</summary>
internal static class ImportFiles
{
    /// <summary>Its first row may have amounts in it.</summary>
    private const string Unquoted = "LetDown does not know this file. What its columns are is not told while amounts are hidden; “--volumes show” tells it. Or say whose it is with --format.";

    /// <summary>What they tell, and what of it is new: a later file knows what an earlier one brings.</summary>
    /// <exception cref="AppException">One of them is none that LetDown knows; the message has the place.</exception>
    public static async Task<IReadOnlyList<ImportedFile>> ReadAsync(Workbench bench, IReadOnlyList<string> names, ImportOptions options, ISessionStore store, CancellationToken cancellation)
    {
        var known = await KnownMilks.OfAsync(store, cancellation);
        var files = new List<ImportedFile>();
        foreach (var name in names)
        {
            var reading = await ReadAsync(bench, name, options, cancellation);
            var file = new ImportedFile(name, reading, ImportPreview.Of(reading, known));
            known.AddRange(file.Wanted(withOverlapping: false).Select(record => KnownMilk.Of(record) with { Name = name }));
            files.Add(file);
        }

        return files;
    }

    private static async Task<ImportReading> ReadAsync(Workbench bench, string name, ImportOptions options, CancellationToken cancellation)
    {
        var bytes = await InputFile.ReadAsync(bench.Around, name, ImportFile.LargestFile, cancellation);
        var progress = new ProgressLine(bench.Around, $"reading {name}");
        try
        {
            // Reading is pure and cannot be given up in between; Ctrl-C does not wait for it.
            return await Task.Run(() => ImportFile.Read(bytes, options with { Progress = new ShownProgress(progress) }), CancellationToken.None).WaitAsync(cancellation);
        }
        catch (ImportException failure)
        {
            var message = bench.AreVolumesHidden && failure.QuotesFile ? Unquoted : failure.Message;
            throw new AppException(string.Create(CultureInfo.InvariantCulture, $"{name}:{failure.Line}:{failure.Column}: {message}"), ExitCode.Usage, failure);
        }
        finally
        {
            progress.Clear();
        }
    }
}
