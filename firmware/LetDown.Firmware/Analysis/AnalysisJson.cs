using System.Text.Json;
using System.Text.Json.Serialization;

namespace LetDown.Firmware.Analysis;

/// <summary>The shape of a report as JSON, known when the program is built: a program compiled ahead of time cannot find it out while it runs.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AnalysisReport))]
internal sealed partial class AnalysisJson : JsonSerializerContext;
