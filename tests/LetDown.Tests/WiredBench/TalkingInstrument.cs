using System.Net;
using System.Net.Sockets;

namespace LetDown.Tests.WiredBench;

/// <summary>An instrument at a real socket that says what it is told to; to nothing, nothing.</summary>
internal sealed class TalkingInstrument : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string?> _answer;
    private readonly Task _serving;

    public TalkingInstrument(Func<string, string?> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => $"{_listener.LocalEndpoint}";

    public List<string> Heard { get; } = [];

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task ServeAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
        while (await reader.ReadLineAsync() is { } line)
        {
            Heard.Add(line);
            if (_answer(line) is { } answer)
            {
                await writer.WriteLineAsync(answer);
            }
        }
    }
}
