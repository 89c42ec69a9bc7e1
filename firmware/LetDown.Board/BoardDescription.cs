namespace LetDown.Board;

/// <summary>What hardware/board.json says.</summary>
public sealed record BoardDescription
{
    /// <summary>Name of the board, for people.</summary>
    public required string Name { get; init; }

    /// <summary>Reads and checks a board file; every mistake in it is named with its place.</summary>
    /// <exception cref="BoardFileException">The file is missing, unreadable, or describes a board that cannot be.</exception>
    public static BoardDescription Load(string path) => throw new BoardFileException($"{path}: not written yet.");
}
