using LetDown.Board.Parsing;

namespace LetDown.Board;

/// <summary>A board file with the calibrations that were made since.</summary>
public sealed record CalibratedBoard
{
    /// <summary>Folder of overlays, beside a board file or in the pump's data folder.</summary>
    public const string Folder = "board.d";

    private const string Pattern = "*.json";

    /// <summary>What the board file alone says.</summary>
    public required BoardDescription Nominal { get; init; }

    /// <summary>What counts.</summary>
    public required BoardDescription Description { get; init; }

    /// <summary>The overlays that were used, oldest first.</summary>
    public required IReadOnlyList<CalibrationOverlay> Overlays { get; init; }

    /// <summary>Reads a board file, and every overlay beside it and in the data folder. Nothing is used unless all of it is right.</summary>
    /// <param name="path">Board file.</param>
    /// <param name="data">The pump's data folder.</param>
    /// <param name="isSimulated">Overlays made on a board of the other kind are left alone.</param>
    /// <exception cref="BoardFileException">The board file or an overlay is missing, unreadable or wrong; the message says where.</exception>
    public static CalibratedBoard Load(string path, string data, bool isSimulated)
    {
        var nominal = BoardDescription.Load(path);
        string[] folders = [Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Folder), Path.Combine(data, Folder)];
        var overlays = folders.Distinct().SelectMany(Files)
            .Select(file => OverlayFile.Load(file, nominal))
            .Where(overlay => overlay.IsSimulated == isSimulated)
            .OrderBy(overlay => overlay.Made).ThenBy(overlay => overlay.File, StringComparer.Ordinal)
            .ToList();
        var description = overlays.Aggregate(nominal, (board, overlay) => overlay.On(board));
        return new() { Nominal = nominal, Description = description, Overlays = overlays };
    }

    private static IEnumerable<string> Files(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? Directory.GetFiles(folder, Pattern) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BoardFileException($"{folder}: the calibrations cannot be read: {e.Message}", e);
        }
    }
}
