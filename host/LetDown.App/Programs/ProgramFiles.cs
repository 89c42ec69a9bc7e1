using System.Text;
using LetDown.Host.Client;

namespace LetDown.App.Programs;

/// <summary>Reads a program's text. Everything but its bytes is the pump's to judge.</summary>
internal static class ProgramFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, or of a pipe for <c>-</c>.</summary>
    /// <exception cref="AppException">There is none, or it can be no program.</exception>
    public static async Task<string> ReadAsync(Surroundings around, string file, CancellationToken cancellation) =>
        Text(file, await InputFile.ReadAsync(around, file, ProgramTexts.Longest + Encoding.UTF8.Preamble.Length, cancellation));

    private static string Text(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > ProgramTexts.Longest)
        {
            throw new AppException($"{file}:1:1: This is too long for a program, which has {ProgramTexts.Longest / 1024} kB at most.", ExitCode.Usage);
        }

        try
        {
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException failure)
        {
            throw new AppException($"{file}:1:1: This is not text in UTF-8; save it as UTF-8.", ExitCode.Usage, failure);
        }
    }
}
