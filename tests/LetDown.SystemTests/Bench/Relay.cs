using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LetDown.SystemTests.Bench;

/// <summary>A cable to an instrument that can be cut: what is asked gets through, answers do not. A new connection may be whole again.</summary>
internal sealed class Relay : IDisposable
{
    private readonly bool _isWholeAgain;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private volatile bool _isCut;

    public Relay(string port, bool isWholeAgain)
    {
        _isWholeAgain = isWholeAgain;
        _listener.Start();
        _ = AcceptAsync(int.Parse(port, CultureInfo.InvariantCulture));
    }

    public string Port => ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

    public void Cut() => _isCut = true;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync(int port)
    {
        while (true)
        {
            _ = ServeAsync(await _listener.AcceptTcpClientAsync(), port, _isCut && _isWholeAgain);
        }
    }

    private async Task ServeAsync(TcpClient near, int port, bool isWhole)
    {
        using var far = new TcpClient();
        await far.ConnectAsync(IPAddress.Loopback, port);
        await Task.WhenAny(PassAsync(near, far, () => false), PassAsync(far, near, () => _isCut && !isWhole));
        near.Dispose();
    }

    private static async Task PassAsync(TcpClient from, TcpClient to, Func<bool> isCut)
    {
        var bytes = new byte[4096];
        while (await from.GetStream().ReadAsync(bytes) is > 0 and var count)
        {
            if (!isCut())
            {
                await to.GetStream().WriteAsync(bytes.AsMemory(0, count));
            }
        }
    }
}
