using System.Collections.Concurrent;

namespace LetDown.Firmware.Workshop;

/// <summary>The person at the terminal. Lines are read on a thread of their own: the heart must not wait for somebody to type.</summary>
internal sealed class ConsoleHelper : IHelper
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TextWriter _output;
    private volatile bool _isGone;

    /// <param name="input">What is typed; null when nobody is to be asked.</param>
    /// <param name="output">Where it is asked.</param>
    public ConsoleHelper(TextReader? input, TextWriter output)
    {
        _output = output;
        _isGone = input is null;
        if (input is not null)
        {
            new Thread(() => Read(input)) { IsBackground = true, Name = "helper" }.Start();
        }
    }

    public bool IsThere => !_isGone;

    public void Say(string sentence) => _output.WriteLine(sentence);

    public bool TryTake(out string line)
    {
        var taken = _lines.TryDequeue(out var found);
        line = found ?? "";
        return taken;
    }

    private void Read(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            _lines.Enqueue(line.Trim().ToLowerInvariant());
        }

        _isGone = true;
    }
}
