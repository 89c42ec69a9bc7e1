using System.Text;

namespace LetDown.Rig.Bench.Instruments;

/// <summary>Lines to and from an instrument, over whatever carries bytes. One caller at a time.</summary>
internal sealed class LineWire(Stream stream) : IDisposable
{
    /// <summary>No answer here is longer.</summary>
    private const int LongestAnswer = 64 * 1024;

    private readonly byte[] _buffer = new byte[4096];
    private readonly StringBuilder _line = new();
    private int _next;
    private int _end;

    public ValueTask SendAsync(string line, CancellationToken cancel) => stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\n"), cancel);

    /// <summary>The next line, without its end.</summary>
    /// <exception cref="IOException">The other end has gone, or goes on and on.</exception>
    public async Task<string> ReceiveAsync(CancellationToken cancel)
    {
        while (true)
        {
            while (_next < _end)
            {
                var letter = (char)_buffer[_next++];
                if (letter == '\n')
                {
                    var line = _line.ToString().TrimEnd('\r');
                    _line.Clear();
                    return line;
                }

                _line.Append(letter);
            }

            (_next, _end) = (0, await stream.ReadAsync(_buffer, cancel));
            if (_end == 0 || _line.Length > LongestAnswer)
            {
                throw new IOException(_end == 0 ? "the other end has gone" : "the answer has no end");
            }
        }
    }

    public void Dispose() => stream.Dispose();
}
