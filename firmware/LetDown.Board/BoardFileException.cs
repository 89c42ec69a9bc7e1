namespace LetDown.Board;

/// <summary>The board file is missing or wrong; the message says where and what to do.</summary>
public sealed class BoardFileException : Exception
{
    /// <summary>With a message for people.</summary>
    public BoardFileException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for people and the cause.</summary>
    public BoardFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
