using System.Text.Json;
using System.Text.Json.Serialization;
using Google.Protobuf;
using LetDown.Protocol.V1;

namespace LetDown.Export.Json;

/// <summary>Events in Protobuf's own JSON, which every language with Protobuf reads.</summary>
internal sealed class EventConverter : JsonConverter<SessionEvent>
{
    private static readonly JsonFormatter Formatter = new(JsonFormatter.Settings.Default);

    // Members that a later version added are passed over.
    private static readonly JsonParser Parser = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    public override SessionEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        try
        {
            return Parser.Parse<SessionEvent>(json.RootElement.GetRawText());
        }
        catch (Exception failure) when (failure is InvalidProtocolBufferException or InvalidJsonException or FormatException or OverflowException or ArgumentException)
        {
            throw new JsonException("An event cannot be read.", failure);
        }
    }

    public override void Write(Utf8JsonWriter writer, SessionEvent value, JsonSerializerOptions options) => writer.WriteRawValue(Formatter.Format(value));
}
