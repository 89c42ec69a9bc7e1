using System.Text;

namespace LetDown.Board.Json;

/// <summary>A spot in a text.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Characters of the line up to here, counted from 1: what editors show.</param>
internal readonly record struct JsonSpot(int Line, int Column)
{
    /// <summary>The spot of a byte.</summary>
    public static JsonSpot Of(ReadOnlySpan<byte> utf8, long index)
    {
        var before = utf8[..(int)index];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(1 + before.Count((byte)'\n'), 1 + CountRunes(before[start..]));
    }

    /// <summary>The spot that a reader's complaint is about.</summary>
    public static JsonSpot Of(ReadOnlySpan<byte> utf8, System.Text.Json.JsonException complaint)
    {
        var start = 0;
        for (var line = complaint.LineNumber ?? 0; line > 0 && utf8[start..].IndexOf((byte)'\n') is var end and >= 0; line--)
        {
            start += end + 1;
        }

        return Of(utf8, Math.Min(utf8.Length, start + (complaint.BytePositionInLine ?? 0)));
    }

    private static int CountRunes(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        while (Rune.DecodeFromUtf8(utf8, out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            count++;
            utf8 = utf8[length..];
        }

        return count;
    }
}
