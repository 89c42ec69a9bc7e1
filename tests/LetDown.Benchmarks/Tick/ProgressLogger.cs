using BenchmarkDotNet.Loggers;

namespace LetDown.Benchmarks.Tick;

/// <summary>BenchmarkDotNet's own tale, kept short: a dot for each line, and errors whole.</summary>
internal sealed class ProgressLogger(TextWriter output) : ILogger
{
    public string Id => nameof(ProgressLogger);

    public int Priority => 0;

    public void Write(LogKind logKind, string text)
    {
        if (logKind == LogKind.Error)
        {
            output.Write(text);
        }
    }

    public void WriteLine() => output.Write('.');

    public void WriteLine(LogKind logKind, string text)
    {
        if (logKind == LogKind.Error)
        {
            output.WriteLine(text);
        }
        else
        {
            WriteLine();
        }
    }

    public void Flush() => output.Flush();
}
