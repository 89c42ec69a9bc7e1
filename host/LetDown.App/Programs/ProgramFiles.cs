using System.Text;
using LetDown.Host.Client;

namespace LetDown.App.Programs;

/// <summary>Reads a program's text. Everything but its bytes is the pump's to judge.</summary>
internal static class ProgramFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, or of a pipe for <c>-</c>.</summary>
    /// <exception cref="AppException">There is none, or it can be no program.</exception>
    public static async Task<string> ReadAsync(Surroundings around, string file, CancellationToken cancellation)
    {
        try
        {
            await using var input = file == "-" ? around.OpenInput() : File.OpenRead(file);
            return Text(file, await AllAsync(input, cancellation));
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new AppException($"There is no file {file}.", ExitCode.NotFound, failure);
        }
        catch (UnauthorizedAccessException failure) when (Directory.Exists(file))
        {
            throw new AppException($"{file} is a folder. Say which file in it.", ExitCode.NotFound, failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new AppException($"{file} cannot be read: {failure.Message}", ExitCode.Unexpected, failure);
        }
    }

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

    /// <summary>No more than is needed to see that it is too long: it may be a device without an end.</summary>
    private static async Task<byte[]> AllAsync(Stream input, CancellationToken cancellation)
    {
        var bytes = new byte[ProgramTexts.Longest + 4];
        var length = await input.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return bytes[..length];
    }
}
