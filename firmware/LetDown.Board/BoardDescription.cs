using LetDown.Board.Description;
using LetDown.Board.Parsing;
using LetDown.Core.Units;

namespace LetDown.Board;

/// <summary>What hardware/board.json says.</summary>
public sealed record BoardDescription
{
    /// <summary>Name of the board, for people.</summary>
    public required string Name { get; init; }

    /// <summary>Number of the GPIO chip.</summary>
    public required int GpioChip { get; init; }

    /// <summary>Vacuum pump motor.</summary>
    public required MotorDescription Motor { get; init; }

    /// <summary>Buzzer.</summary>
    public required BuzzerDescription Buzzer { get; init; }

    /// <summary>Heartbeat line.</summary>
    public required HeartbeatDescription Heartbeat { get; init; }

    /// <summary>What hangs on each breast's side.</summary>
    public required PerSide<SideDescription> Sides { get; init; }

    /// <summary>Buttons.</summary>
    public required ButtonsDescription Buttons { get; init; }

    /// <summary>Analog converter.</summary>
    public required AnalogDescription Analog { get; init; }

    /// <summary>I2C bus.</summary>
    public required I2cDescription I2c { get; init; }

    /// <summary>Air in one line with an empty bottle, mL.</summary>
    public required double HeadSpaceMillilitres { get; init; }

    /// <summary>Reads and checks a board file; every mistake in it is named with its place, all of them in one message.</summary>
    /// <exception cref="BoardFileException">The file is missing, unreadable, or describes a board that cannot be.</exception>
    public static BoardDescription Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return BoardFile.Parse(path, ReadBytes(path));
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BoardFileException($"{path}: there is no such board file. Give the path of a board.json.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BoardFileException($"{path}: the board file cannot be read: {e.Message}", e);
        }
    }
}
