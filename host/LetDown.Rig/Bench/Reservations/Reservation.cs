using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LetDown.Rig.Bench.Files;

namespace LetDown.Rig.Bench.Reservations;

/// <summary>
/// Holds every instrument of a bench, and its pump, for one tester: each by a lock file that the kernel lets go of when the process ends, however it
/// ends. Who holds it stands in a file beside it.
/// </summary>
internal sealed class Reservation : IDisposable
{
    /// <summary>EWOULDBLOCK on Linux: somebody else holds the lock.</summary>
    private const int WouldBlock = 11;

    /// <summary>Testers have accounts of their own, and one must not keep the others out for ever.</summary>
    private const UnixFileMode Everybody =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private readonly List<FileStream> _locks = [];

    private Reservation()
    {
    }

    /// <summary>Where reservations of this machine lie, unless the bench file says otherwise.</summary>
    public static string UsualFolder => Directory.Exists("/run/lock") ? "/run/lock" : Path.GetTempPath();

    /// <summary>Takes all of them, or none.</summary>
    /// <param name="bench">Whose.</param>
    /// <param name="pump">Where its pump is, if it has one.</param>
    /// <param name="holder">Who wants them.</param>
    /// <exception cref="ReservedException">Somebody else has one of them.</exception>
    /// <exception cref="BenchException">The folder takes no files.</exception>
    public static Reservation Take(BenchFile bench, string? pump, Holder holder)
    {
        var reservation = new Reservation();
        try
        {
            var folder = bench.Reservations ?? UsualFolder;
            IEnumerable<string> places = [.. bench.Instruments.Select(instrument => instrument.Address), .. pump is null ? Array.Empty<string>() : [$"pump {pump}"]];
            foreach (var place in places.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                reservation._locks.Add(Lock(folder, place, holder));
            }

            return reservation;
        }
        catch
        {
            reservation.Dispose();
            throw;
        }
    }

    public void Dispose() => _locks.ForEach(file => file.Dispose());

    private static FileStream Lock(string folder, string place, Holder holder)
    {
        var name = Path.Combine(folder, $"letdown-bench-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)))[..16]}");
        try
        {
            var file = Open($"{name}.lock");
            Write($"{name}.holder", holder);
            return file;
        }
        catch (IOException e) when ((e.HResult & 0xFFFF) == WouldBlock)
        {
            throw new ReservedException($"{place} is taken: {Read($"{name}.holder")}. Wait until it is free.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BenchException($"Cannot reserve {place} in {folder}: {e.Message.TrimEnd('.')}. Say another folder with reservations in the bench file.", e);
        }
    }

    /// <summary>Never created where it is there: in a folder that all may write to, the kernel refuses that with somebody else's file.</summary>
    private static FileStream Open(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (FileNotFoundException)
        {
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            File.SetUnixFileMode(file.SafeFileHandle, Everybody);
            return file;
        }
    }

    private static void Write(string path, Holder holder)
    {
        using var file = Open(path);
        file.SetLength(0);
        JsonSerializer.Serialize(file, holder, HolderJson.Default.Holder);
    }

    /// <summary>Whoever took it a moment ago may not have written it down yet.</summary>
    private static string Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, HolderJson.Default.Holder)?.ToString() ?? "by somebody";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return "by somebody";
        }
    }
}
