namespace LetDown.Host.Store;

/// <summary>The store cannot be opened, read or written. The message is one plain sentence that says what to do.</summary>
public class StoreException : Exception
{
    /// <summary>With a general message.</summary>
    public StoreException()
        : this("The store cannot be used.")
    {
    }

    /// <summary>With a message for people.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for people and the cause.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
