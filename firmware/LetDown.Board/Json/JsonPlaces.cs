using System.Text;
using System.Text.Json;

namespace LetDown.Board.Json;

/// <summary>Turns a text into places. The serializer would be shorter, but it stops at the first mistake and forgets lines.</summary>
internal static class JsonPlaces
{
    private static readonly JsonReaderOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 16,
    };

    /// <summary>The root. Comments and commas after the last member are allowed; a member told twice is noted.</summary>
    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    public static JsonPlace Read(ReadOnlySpan<byte> utf8, Mistakes mistakes)
    {
        var content = WithoutPreamble(utf8);
        var reader = new Utf8JsonReader(content, Lenient);
        if (!reader.Read())
        {
            throw new JsonException("there is nothing in it", path: null, lineNumber: 0, bytePositionInLine: 0);
        }

        var root = ReadValue(ref reader, content, string.Empty, mistakes);
        while (reader.Read())
        {
            // Anything after the root makes the reader throw; comments are skipped.
        }

        return root;
    }

    /// <summary>What the reader has to say about a text that is no JSON: without the place, which it tells once more at the end, counted from 0.</summary>
    public static (JsonSpot Spot, string What) Explain(ReadOnlySpan<byte> utf8, JsonException complaint)
    {
        return (JsonSpot.Of(WithoutPreamble(utf8), complaint), complaint.Message.Split(" LineNumber:")[0]);
    }

    private static ReadOnlySpan<byte> WithoutPreamble(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;

    private static JsonPlace ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string path, Mistakes mistakes)
    {
        var spot = JsonSpot.Of(utf8, reader.TokenStartIndex);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var place = new JsonPlace(path, spot, reader.TokenType, string.Empty);
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadMembers(ref reader, utf8, place, mistakes);
            }
            else
            {
                ReadItems(ref reader, utf8, place, mistakes);
            }

            return place;
        }

        var text = reader.TokenType == JsonTokenType.String ? TextOf(ref reader, spot) : Encoding.UTF8.GetString(reader.ValueSpan);
        return new JsonPlace(path, spot, reader.TokenType, text);
    }

    private static void ReadMembers(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, JsonPlace place, Mistakes mistakes)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var spot = JsonSpot.Of(utf8, reader.TokenStartIndex);
            var name = TextOf(ref reader, spot);
            reader.Read();
            var path = place.Path.Length == 0 ? name : $"{place.Path}.{name}";
            var member = ReadValue(ref reader, utf8, path, mistakes) with { NameSpot = spot };
            if (!place.Members.TryAdd(name, member))
            {
                mistakes.AddName(member, $"is told twice, first in line {place.Members[name].Line}; remove one of them");
            }
        }
    }

    private static void ReadItems(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, JsonPlace place, Mistakes mistakes)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            place.Items.Add(ReadValue(ref reader, utf8, $"{place.Path}[{place.Items.Count}]", mistakes));
        }
    }

    /// <summary>Half of a character pair written as an escape passes as JSON, and is no text.</summary>
    private static string TextOf(ref Utf8JsonReader reader, JsonSpot spot)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("an escaped character is cut in half.", path: null, spot.Line - 1, spot.Column - 1, e);
        }
    }
}
