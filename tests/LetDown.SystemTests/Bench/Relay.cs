using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LetDown.SystemTests.Bench;

/// <summary>A cable to an instrument that can be cut: what is asked gets through, answers do not.</summary>
internal sealed class Relay : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private volatile bool _isCut;

    public Relay(string port)
    {
        _listener.Start();
        _ = AcceptAsync(int.Parse(port, CultureInfo.InvariantCulture));
    }

    public string Port => ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

    public void Cut() => _isCut = true;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync(int port)
    {
        using var near = await _listener.AcceptTcpClientAsync();
        using var far = new TcpClient();
        await far.ConnectAsync(IPAddress.Loopback, port);
        await Task.WhenAny(PassAsync(near, far, () => false), PassAsync(far, near, () => _isCut));
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
