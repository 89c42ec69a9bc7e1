using System.Text;
using System.Text.Json;

namespace LetDown.Host.Client;

/// <summary>What the host does with a program's text itself. What it means is the pump's to say.</summary>
public static class ProgramTexts
{
    /// <summary>Longest text that a pump takes, bytes (programs.proto).</summary>
    public const int Longest = 16 * 1024;

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The same text, comments and all, with another name in it; null when no name stands in it.</summary>
    public static string? Renamed(string json, string name)
    {
        ArgumentNullException.ThrowIfNull(json);
        var utf8 = Encoding.UTF8.GetBytes(json);
        try
        {
            return Place(utf8) is { } place
                ? Encoding.UTF8.GetString(utf8.AsSpan(0, place.Start)) + JsonSerializer.Serialize(name) + Encoding.UTF8.GetString(utf8.AsSpan(place.End))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static (int Start, int End)? Place(ReadOnlySpan<byte> utf8)
    {
        var skipped = utf8.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(utf8[skipped..], Lenient);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                return reader.TokenType == JsonTokenType.String
                    ? (skipped + (int)reader.TokenStartIndex, skipped + (int)reader.BytesConsumed)
                    : null;
            }
        }

        return null;
    }
}
