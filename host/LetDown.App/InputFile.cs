namespace LetDown.App;

/// <summary>Reads what she names on the line.</summary>
internal static class InputFile
{
    /// <summary>The bytes of a file, or of a pipe for <c>-</c>.</summary>
    /// <param name="around">Where a pipe would come from.</param>
    /// <param name="file">Its name.</param>
    /// <param name="most">One more than this is read at most, so that it is seen to be too long: it may be a device without an end.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="AppException">There is none, or it cannot be read.</exception>
    public static async Task<byte[]> ReadAsync(Surroundings around, string file, int most, CancellationToken cancellation)
    {
        try
        {
            await using var input = file == "-" ? around.OpenInput() : File.OpenRead(file);
            var bytes = new byte[Room(input, most) + 1];
            return bytes[..await input.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation)];
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

    /// <summary>What a file says of its length saves room; a device says nothing, or 0.</summary>
    private static int Room(Stream input, int most) => input.CanSeek && input.Length > 0 ? (int)Math.Min(input.Length, most) : most;
}
