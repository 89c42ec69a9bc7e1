using System.Globalization;
using System.Text.Json;
using LetDown.Board.Json;
using LetDown.Core.Units;

namespace LetDown.Board.Parsing;

/// <summary>From a file of <c>board.d</c> to an overlay. Only calibration numbers are known in it, each within a third of the board file's own.</summary>
internal static class OverlayFile
{
    private const double Lowest = 2.0 / 3;
    private const double Highest = 4.0 / 3;

    /// <exception cref="BoardFileException">It cannot be read, or is wrong.</exception>
    public static CalibrationOverlay Load(string file, BoardDescription nominal)
    {
        try
        {
            return StrictFile.Read(file, "calibration", File.ReadAllBytes(file), (root, mistakes) => Read(root, mistakes, file, nominal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BoardFileException($"{file}: the calibration cannot be read: {e.Message}", e);
        }
    }

    private static CalibrationOverlay Read(Section root, Mistakes mistakes, string file, BoardDescription nominal)
    {
        CheckBoard(root, nominal);
        var overlay = new CalibrationOverlay
        {
            File = file,
            Made = Moment(root),
            IsSimulated = YesNo(root, "isSimulated"),
            ScaleCountsPerGram = Scales(root, mistakes, nominal),
            SharePerKilopascal = Vacuum(root, mistakes, nominal),
        };
        root.RefuseOthers();
        return overlay;
    }

    private static void CheckBoard(Section root, BoardDescription nominal)
    {
        var name = root.Find("board");
        if (name is not null && name.Text != nominal.Name)
        {
            root.Refuse(name, $"expected \"{nominal.Name}\", the name of the board file: this calibration is of another board");
        }
    }

    private static DateTimeOffset Moment(Section root)
    {
        var place = root.Find("made");
        if (DateTimeOffset.TryParse(place?.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var made))
        {
            return made;
        }

        root.Refuse(place, "expected a moment such as 2026-11-28T03:15:00Z");
        return default;
    }

    private static bool YesNo(Section root, string name)
    {
        var place = root.Find(name);
        if (place is not { Kind: JsonTokenType.True or JsonTokenType.False })
        {
            root.Refuse(place, "expected true or false");
        }

        return place is { Kind: JsonTokenType.True };
    }

    private static PerSide<double?> Scales(Section root, Mistakes mistakes, BoardDescription nominal)
    {
        if (Inner(root, "sides", mistakes) is not { } sides)
        {
            return default;
        }

        var scales = new PerSide<double?>(
            Scale(Inner(sides, "left", mistakes), nominal.Sides.Left.ScaleCountsPerGram), Scale(Inner(sides, "right", mistakes), nominal.Sides.Right.ScaleCountsPerGram));
        sides.RefuseOthers();
        return scales;
    }

    private static double? Scale(Section? side, double nominal)
    {
        var counts = side is null ? null : Near(side, "scaleCountsPerGram", nominal, " counts");
        side?.RefuseOthers();
        return counts;
    }

    private static double? Vacuum(Section root, Mistakes mistakes, BoardDescription nominal)
    {
        if (Inner(root, "analog", mistakes) is not { } analog)
        {
            return null;
        }

        var vacuum = Inner(analog, "vacuum", mistakes);
        var share = vacuum is null ? null : Near(vacuum, "sharePerKilopascal", nominal.Analog.Vacuum.SharePerKilopascal, "");
        vacuum?.RefuseOthers();
        analog.RefuseOthers();
        return share;
    }

    private static Section? Inner(Section outer, string name, Mistakes mistakes) =>
        outer.Optional(name) is { } place ? new Section(place, mistakes) : null;

    private static double? Near(Section section, string name, double nominal, string unit)
    {
        var (low, high) = (Math.Round(nominal * Lowest, 6), Math.Round(nominal * Highest, 6));
        return section.Number(name, low, high, unit, " (within a third of the board file's)");
    }
}
