using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LetDown.Host.Import;
using LetDown.Host.Store;

namespace LetDown.Export.Json;

/// <summary>
/// LetDown's own file: a JSON array with one session a line, whole, so that it can be taken in again elsewhere without any loss
/// (docs/developing/export.md). Written and read session by session, so five years of them need no more memory than one.
/// </summary>
public static class SessionFile
{
    /// <summary>Deeper than any event, and not so deep that a made-up file could exhaust the stack.</summary>
    private const int DeepestLevel = 64;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        MaxDepth = DeepestLevel,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new EventConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>Writes sessions.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="sessions">Each with what it comes to, for those who only read.</param>
    /// <param name="cancellation">Gives up, in the middle of the file.</param>
    /// <returns>How many they were.</returns>
    public static async Task<int> WriteAsync(Stream output, IAsyncEnumerable<(SessionRecord Record, JsonNode? Summary)> sessions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(sessions);
        var count = 0;
        await foreach (var (record, summary) in sessions.WithCancellation(cancellation))
        {
            await output.WriteAsync(count++ == 0 ? "[\n"u8.ToArray() : ",\n"u8.ToArray(), cancellation);
            await JsonSerializer.SerializeAsync(output, ExportedSession.From(record, summary), Options, cancellation);
        }

        await output.WriteAsync(count == 0 ? "[]\n"u8.ToArray() : "\n]\n"u8.ToArray(), cancellation);
        return count;
    }

    /// <summary>Reads sessions, one after the other.</summary>
    /// <param name="input">The file; left open.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ImportException">It is not such a file, or a part of it cannot be read; the place is where that was seen.</exception>
    public static async IAsyncEnumerable<SessionRecord> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        await using var sessions = JsonSerializer.DeserializeAsyncEnumerable<ExportedSession>(input, Options, cancellation).GetAsyncEnumerator(cancellation);
        for (var number = 1; await NextAsync(sessions, number) is { } record; number++)
        {
            yield return record;
        }
    }

    private static async Task<SessionRecord?> NextAsync(IAsyncEnumerator<ExportedSession?> sessions, int number)
    {
        try
        {
            return await sessions.MoveNextAsync() ? (sessions.Current ?? throw new InvalidDataException("It is empty.")).ToRecord() : null;
        }
        catch (InvalidDataException failure)
        {
            // A session a line, after the bracket.
            throw new ImportException($"Session {number}: {failure.Message}", number + 1, 1);
        }
        catch (JsonException failure)
        {
            throw new ImportException(Sentence(failure), (int)(failure.LineNumber ?? 0) + 1, (int)(failure.BytePositionInLine ?? 0) + 1);
        }
    }

    private static string Sentence(JsonException failure) => failure switch
    {
        { InnerException: not null, Message: "An event cannot be read." } => failure.Message,
        { Path: { Length: > 1 } path } => $"It cannot be read at {path}.",
        _ => "This is no file of sessions that letdown exported.",
    };
}
