using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LetDown.Rig.Running;

namespace LetDown.Rig.Reports;

/// <summary>Records, one JSON object a line.</summary>
internal static class RecordFile
{
    private static readonly RecordJson OneLine = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Line(RunResult result) => JsonSerializer.Serialize(RunRecord.From(result), OneLine.RunRecord);

    /// <exception cref="JsonException">It is no record.</exception>
    public static RunRecord Read(string line) => JsonSerializer.Deserialize(line, OneLine.RunRecord) ?? throw new JsonException("It is no record.");

    /// <summary>Adds one; a line is written at once, so that runs side by side may share a file.</summary>
    public static void Append(string file, RunResult result)
    {
        using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        stream.Write(Encoding.UTF8.GetBytes(Line(result) + "\n"));
    }
}
