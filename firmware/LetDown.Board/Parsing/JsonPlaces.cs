using System.Text;
using System.Text.Json;

namespace LetDown.Board.Parsing;

/// <summary>Turns the file into places. The serializer would be shorter, but it stops at the first mistake and forgets lines.</summary>
internal static class JsonPlaces
{
    private static readonly JsonReaderOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 16,
    };

    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    public static JsonPlace Read(ReadOnlySpan<byte> utf8, Mistakes mistakes)
    {
        var content = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var reader = new Utf8JsonReader(content, Lenient);
        reader.Read();
        var root = ReadValue(ref reader, content, string.Empty, mistakes);
        while (reader.Read())
        {
            // Anything after the root makes the reader throw; comments are skipped.
        }

        return root;
    }

    private static JsonPlace ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string path, Mistakes mistakes)
    {
        var line = LineOf(utf8, reader.TokenStartIndex);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var place = new JsonPlace(path, line, reader.TokenType, string.Empty);
            ReadMembers(ref reader, utf8, place, mistakes);
            return place;
        }

        var kind = reader.TokenType;
        var text = kind == JsonTokenType.StartArray ? string.Empty
            : kind == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
        reader.Skip();
        return new JsonPlace(path, line, kind, text);
    }

    private static void ReadMembers(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, JsonPlace place, Mistakes mistakes)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var path = place.Path.Length == 0 ? name : $"{place.Path}.{name}";
            var member = ReadValue(ref reader, utf8, path, mistakes);
            if (!place.Members.TryAdd(name, member))
            {
                mistakes.Add(member, $"is told twice, first in line {place.Members[name].Line}; remove one of them");
            }
        }
    }

    private static int LineOf(ReadOnlySpan<byte> utf8, long index) => 1 + utf8[..(int)index].Count((byte)'\n');
}
