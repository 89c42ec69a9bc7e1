using LetDown.Board;

namespace LetDown.Hardware;

/// <summary>The folder hardware/ of a checkout.</summary>
internal sealed record HardwareFolder(string Path)
{
    public string Circuits => System.IO.Path.Combine(Path, "circuits");

    /// <exception cref="HardwareException">There is none above <paramref name="from"/>.</exception>
    public static HardwareFolder Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, "hardware");
            if (File.Exists(System.IO.Path.Combine(path, "board.json")))
            {
                return new HardwareFolder(path);
            }
        }

        throw new HardwareException($"hardware/board.json was not found above {from}; run this inside a checkout of LetDown.");
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public BoardDescription Board() => BoardDescription.Load(At("board.json"));
}
