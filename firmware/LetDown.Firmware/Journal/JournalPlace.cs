namespace LetDown.Firmware.Journal;

/// <summary>Path of the journal's file.</summary>
internal sealed record JournalPlace(string Path)
{
    /// <summary>The file, and what SQLite keeps beside it.</summary>
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    public static JournalPlace In(string directory) => new(System.IO.Path.Combine(directory, "journal.db"));

    /// <summary>Gives a damaged journal another name, so that a new one can begin. That name.</summary>
    /// <exception cref="IOException">It cannot be moved.</exception>
    public string MoveAside()
    {
        var number = 1;
        while (File.Exists(Aside(number)))
        {
            number++;
        }

        foreach (var part in Parts)
        {
            if (File.Exists(Path + part))
            {
                File.Move(Path + part, Aside(number) + part);
            }
        }

        return Aside(number);
    }

    private string Aside(int number) => System.IO.Path.ChangeExtension(Path, FormattableString.Invariant($"damaged-{number}.db"));
}
