namespace LetDown.Host.Store;

/// <summary>The pump's journal skips a number, which it never should: rather than lose something unseen, nothing is kept.</summary>
public sealed class JournalGapException : StoreException
{
    /// <summary>With a general message.</summary>
    public JournalGapException()
        : base("The pump's journal skips an entry. Nothing after the gap was kept.")
    {
    }

    /// <summary>With a message for people.</summary>
    public JournalGapException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for people and the cause.</summary>
    public JournalGapException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For the number that was due and the one that came.</summary>
    public JournalGapException(ulong due, ulong came)
        : base($"The pump's journal skips from {due} to {came}. Nothing after the gap was kept; please report this.")
    {
    }
}
