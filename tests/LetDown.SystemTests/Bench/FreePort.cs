using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LetDown.SystemTests.Bench;

/// <summary>A port that nobody listens on just now.</summary>
internal static class FreePort
{
    public static string Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
