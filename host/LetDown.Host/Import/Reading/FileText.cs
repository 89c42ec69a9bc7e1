using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace LetDown.Host.Import.Reading;

/// <summary>From the bytes of a file to its text.</summary>
internal static class FileText
{
    /// <exception cref="ImportException">It is too large, or no text.</exception>
    public static string Of(ReadOnlySpan<byte> content)
    {
        if (content.Length > ImportFile.LargestFile)
        {
            throw new ImportException($"This file is larger than {ImportFile.LargestFile / 1024 / 1024} MB. Split it, and import the parts one after the other.");
        }

        if (content.StartsWith("PK\u0003\u0004"u8))
        {
            throw new ImportException("This is a zip archive or a spreadsheet's own file. Unpack it, or save the sheet as CSV, and import that.");
        }

        var text = Decode(content);
        var nothing = text.IndexOf('\0', StringComparison.Ordinal);
        return nothing < 0 ? text : throw NoText(TextPlace.Start.After(text.AsSpan(0, nothing)));
    }

    private static string Decode(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xFE, .. var wide] => Wide(wide, bigEndian: false),
        [0xFE, 0xFF, .. var wide] => Wide(wide, bigEndian: true),
        [0xEF, 0xBB, 0xBF, .. var narrow] => Narrow(narrow),
        _ => Narrow(content),
    };

    private static string Narrow(ReadOnlySpan<byte> content)
    {
        var valid = Utf8.IsValid(content) ? content.Length : ValidBytes(content);
        var text = Encoding.UTF8.GetString(content[..valid]);
        return valid == content.Length ? text : throw NoText(TextPlace.Start.After(text));
    }

    private static string Wide(ReadOnlySpan<byte> content, bool bigEndian)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            throw NoText(TextPlace.Start);
        }
    }

    private static ImportException NoText(TextPlace place) =>
        new("From here on this is not text in UTF-8. Save the file as CSV in UTF-8, and import that.", place.Line, place.Column);

    /// <summary>How many bytes from the beginning are whole characters.</summary>
    private static int ValidBytes(ReadOnlySpan<byte> content)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(content[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
