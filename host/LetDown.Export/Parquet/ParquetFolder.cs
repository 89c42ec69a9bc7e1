using System.IO.Compression;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;
using Parquet;
using Parquet.Serialization;

namespace LetDown.Export.Parquet;

/// <summary>
/// Sessions as Apache Parquet, for researchers: sessions, let_downs, phases, vacuum (100 Hz) and milk (10 Hz), each a file of its own, joined by session_id
/// (docs/developing/export.md). Measurements are written session by session, so many need no more memory than one.
/// </summary>
public sealed class ParquetFolder(Func<string, Stream> create) : IDisposable
{
    private readonly Dictionary<string, Stream> _files = new(StringComparer.Ordinal);
    private readonly List<SessionRow> _sessions = [];
    private readonly List<LetDownRow> _letDowns = [];
    private readonly List<PhaseRow> _phases = [];

    /// <summary>What was written, by name.</summary>
    public IReadOnlyCollection<string> Files => _files.Keys;

    /// <summary>Adds a session; its measurements are written at once.</summary>
    /// <param name="session">The session.</param>
    /// <param name="notes">What she noted.</param>
    /// <param name="tricks">What she said she used.</param>
    /// <param name="measurements">Its measurements, in order.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task AddAsync(PumpSession session, IReadOnlyList<SessionNote> notes, IReadOnlyList<TrickUse> tricks, IReadOnlyList<TelemetryChunk> measurements, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(tricks);
        ArgumentNullException.ThrowIfNull(measurements);
        _sessions.Add(ParquetTables.Session(session, notes, tricks));
        _letDowns.AddRange(ParquetTables.LetDowns(session));
        _phases.AddRange(ParquetTables.Phases(session));
        await WriteAsync("vacuum.parquet", measurements.SelectMany(chunk => Measurements.Vacuum(session.Id, chunk)).ToList(), cancellation);
        await WriteAsync("milk.parquet", measurements.SelectMany(chunk => Measurements.Milk(session.Id, chunk)).ToList(), cancellation);
    }

    /// <summary>Writes the tables with a row or a few for each session.</summary>
    public async Task FinishAsync(CancellationToken cancellation = default)
    {
        await WriteAsync("sessions.parquet", _sessions, cancellation);
        await WriteAsync("let_downs.parquet", _letDowns, cancellation);
        await WriteAsync("phases.parquet", _phases, cancellation);
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        foreach (var file in _files.Values)
        {
            file.Dispose();
        }
    }

    private async Task WriteAsync<T>(string name, List<T> rows, CancellationToken cancellation)
        where T : class, new()
    {
        if (rows.Count == 0)
        {
            return;
        }

        var isNew = !_files.TryGetValue(name, out var file);
        file ??= _files[name] = create(name);
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal, Append = !isNew };
        await ParquetSerializer.SerializeAsync(rows, file, options, cancellationToken: cancellation);
    }
}
