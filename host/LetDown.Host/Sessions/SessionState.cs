namespace LetDown.Host.Sessions;

/// <summary>How a session stands.</summary>
public enum SessionState
{
    /// <summary>Its end is not known here yet.</summary>
    Running,

    /// <summary>It came to its end.</summary>
    Complete,

    /// <summary>The pump vented itself because something was wrong.</summary>
    Faulted,

    /// <summary>The pump lost power or its process ended in mid-session.</summary>
    Interrupted,
}
