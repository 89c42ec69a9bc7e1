namespace LetDown.Host.Import;

/// <summary>A file cannot be imported. The message is one plain sentence that says what to do; it does not repeat the place.</summary>
public sealed class ImportException : Exception
{
    /// <summary>With a general message, at the beginning.</summary>
    public ImportException()
        : this("This file cannot be read.")
    {
    }

    /// <summary>With a message for people, at the beginning.</summary>
    public ImportException(string message)
        : this(message, 1, 1)
    {
    }

    /// <summary>With a message for people and the cause, at the beginning.</summary>
    public ImportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>With a message for people and the place.</summary>
    /// <param name="message">A sentence.</param>
    /// <param name="line">Counted from 1.</param>
    /// <param name="column">Characters, counted from 1.</param>
    public ImportException(string message, int line, int column)
        : base(message)
    {
        Line = line;
        Column = column;
    }

    /// <summary>Counted from 1.</summary>
    public int Line { get; } = 1;

    /// <summary>Characters, counted from 1.</summary>
    public int Column { get; } = 1;

    /// <summary>True when the message says what stands in the file, which may be amounts of milk.</summary>
    public bool QuotesFile { get; init; }
}
