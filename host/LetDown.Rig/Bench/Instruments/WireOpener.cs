using System.Globalization;
using System.IO.Ports;
using System.Net.Sockets;
using LetDown.Rig.Bench.Files;

namespace LetDown.Rig.Bench.Instruments;

/// <summary>Opens what an instrument is at.</summary>
internal static class WireOpener
{
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="SocketException">Nobody listens there.</exception>
    public static async Task<LineWire> OpenAsync(InstrumentPlace place, CancellationToken cancel) =>
        place.Tcp is { } tcp ? await TcpAsync(tcp, cancel) : Serial(place);

    private static async Task<LineWire> TcpAsync(string tcp, CancellationToken cancel)
    {
        var colon = tcp.LastIndexOf(':');
        var client = new TcpClient { NoDelay = true };
        try
        {
            await client.ConnectAsync(tcp[..colon].Trim('[', ']'), int.Parse(tcp[(colon + 1)..], CultureInfo.InvariantCulture), cancel);
            return new(client.GetStream());
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>Eight bits, no parity, one stop bit, no handshake.</summary>
    private static LineWire Serial(InstrumentPlace place)
    {
        var port = new SerialPort(place.Tty, place.Baud, Parity.None, dataBits: 8, StopBits.One);
        try
        {
            port.Open();
            port.DiscardInBuffer();
            return new(port.BaseStream);
        }
        catch
        {
            port.Dispose();
            throw;
        }
    }
}
