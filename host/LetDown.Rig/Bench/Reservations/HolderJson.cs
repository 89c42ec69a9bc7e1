using System.Text.Json.Serialization;

namespace LetDown.Rig.Bench.Reservations;

/// <summary>The shape of a holder as JSON.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Holder))]
internal sealed partial class HolderJson : JsonSerializerContext;
