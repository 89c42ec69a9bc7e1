using LetDown.Board;
using LetDown.Tests.Host;

namespace LetDown.Tests.Board;

/// <summary>Numbers of calibrations stand in place of the board file's; nothing else can.</summary>
public sealed class CalibratedBoardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Without_calibrations_the_board_file_counts()
    {
        var board = Load();

        Assert.Empty(board.Overlays);
        Assert.Equal(board.Nominal, board.Description);
    }

    // 2147.48 and 0.007652: hardware/board.json.
    [Fact]
    public void The_newest_wins_number_by_number()
    {
        Write("2026-11-02-scales", "2026-11-02T08:00:00Z", "\"sides\": { \"left\": { \"scaleCountsPerGram\": 2200 }, \"right\": { \"scaleCountsPerGram\": 2100 } }");
        Write("2026-11-01-scales", "2026-11-03T08:00:00Z", "\"sides\": { \"left\": { \"scaleCountsPerGram\": 2210 } }");
        Write("2026-11-01-vacuum", "2026-11-01T08:00:00Z", "\"analog\": { \"vacuum\": { \"sharePerKilopascal\": 0.0078 } }");

        var board = Load();

        Assert.Equal([0.0078, 2210, 2100], [board.Description.Analog.Vacuum.SharePerKilopascal, board.Description.Sides.Left.ScaleCountsPerGram, board.Description.Sides.Right.ScaleCountsPerGram]);
        Assert.Equal(2147.48, board.Nominal.Sides.Left.ScaleCountsPerGram);
        Assert.Equal(["2026-11-01-vacuum.json", "2026-11-02-scales.json", "2026-11-01-scales.json"], board.Overlays.Select(overlay => Path.GetFileName(overlay.File)));
        Assert.Equal(board.Nominal.Sides.Left with { ScaleCountsPerGram = 2210 }, board.Description.Sides.Left);
    }

    [Fact]
    public void A_calibration_of_the_simulated_board_does_not_count_on_a_real_one()
    {
        Write("2026-11-01-scales", "2026-11-01T08:00:00Z", "\"sides\": { \"left\": { \"scaleCountsPerGram\": 2200 } }", isSimulated: "true");

        Assert.Empty(Load().Overlays);
        Assert.Single(CalibratedBoard.Load(BoardFiles.ShippedPath, _folder.Path, isSimulated: true).Overlays);
    }

    [Theory]
    [InlineData("\"sides\": { \"left\": { \"scaleCountsPerGram\": 2147, \"vent\": { \"pin\": 3 } } }", "\"vent\" is not known here; expected scaleCountsPerGram")]
    [InlineData("\"motor\": { \"longestOnSeconds\": 3600 }", "\"motor\" is not known here; expected board, made, isSimulated, sides, analog")]
    [InlineData("\"analog\": { \"referenceVolts\": 3.3 }", "\"referenceVolts\" is not known here; expected vacuum")]
    [InlineData("\"heartbeat\": { \"oneShotMilliseconds\": 200 }", "\"heartbeat\" is not known here")]
    [InlineData("\"sides\": { \"left\": { \"scaleCountsPerGram\": 214.748 } }", "expected a number from 1431.653333 to 2863.306667 counts (within a third of the board file's)")]
    [InlineData("\"sides\": { \"right\": { \"scaleCountsPerGram\": -2147 } }", "-2147 stands here")]
    [InlineData("\"analog\": { \"vacuum\": { \"sharePerKilopascal\": \"0.0076 V\" } }", "written without its unit")]
    public void Anything_but_a_calibration_number_is_refused_with_its_line(string content, string expected)
    {
        Write("2026-11-01-scales", "2026-11-01T08:00:00Z", content);

        var refused = Assert.Throws<BoardFileException>(Load);

        Assert.Contains("2026-11-01-scales.json: there is 1 mistake in the calibration", refused.Message, StringComparison.Ordinal);
        Assert.Contains("line 5", refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LetDown revision A", "LetDown revision B", "this calibration is of another board")]
    [InlineData("2026-11-01T08:00:00Z", "yesterday", "expected a moment")]
    [InlineData("\"isSimulated\": false", "\"isSimulated\": 0", "expected true or false")]
    public void Whose_and_of_when_it_is_must_be_told(string right, string wrong, string expected)
    {
        var file = Write("2026-11-01-scales", "2026-11-01T08:00:00Z", "\"sides\": { \"left\": { \"scaleCountsPerGram\": 2200 } }");
        File.WriteAllText(file, File.ReadAllText(file).Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(expected, Assert.Throws<BoardFileException>(Load).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private CalibratedBoard Load() => CalibratedBoard.Load(BoardFiles.ShippedPath, _folder.Path, isSimulated: false);

    private string Write(string name, string made, string content, string isSimulated = "false")
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, CalibratedBoard.Folder));
        var file = Path.Combine(folder.FullName, $"{name}.json");
        File.WriteAllText(file, $"{{\n\"board\": \"LetDown revision A\",\n\"made\": \"{made}\",\n\"isSimulated\": {isSimulated},\n{content}\n}}\n");
        return file;
    }
}
