namespace LetDown.Rig.Bench;

/// <summary>The bench cannot do what it should; the message says what, and what to do.</summary>
internal sealed class BenchException(string message, Exception? cause = null) : Exception(message, cause);
