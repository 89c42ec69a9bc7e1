namespace LetDown.Benchmarks;

/// <summary>Something is missing without which there is nothing to measure; the message says what and what to do.</summary>
internal sealed class BenchmarkException(string message, Exception? cause = null) : Exception(message, cause);
