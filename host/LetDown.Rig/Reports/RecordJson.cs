using System.Text.Json.Serialization;

namespace LetDown.Rig.Reports;

/// <summary>The shape of a record as JSON, known when the program is built: the rig in a kernel's guest is compiled ahead of time.</summary>
[JsonSerializable(typeof(RunRecord))]
internal sealed partial class RecordJson : JsonSerializerContext;
