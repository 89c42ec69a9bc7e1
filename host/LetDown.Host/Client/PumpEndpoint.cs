using System.Net;
using LetDown.Protocol;

namespace LetDown.Host.Client;

/// <summary>
/// Where a pump is reached: a Unix socket, or plain http on this machine's own loopback. Nothing else is accepted, because
/// nothing on the wire is secret from the network yet. Immutable, thread-safe.
/// </summary>
public sealed record PumpEndpoint
{
    private const string UnixPrefix = "unix:";

    private PumpEndpoint(string? socketPath, Uri? http)
    {
        SocketPath = socketPath;
        Http = http;
    }

    /// <summary>Full path of the Unix socket; null when the pump is reached over http.</summary>
    public string? SocketPath { get; }

    /// <summary>Address on loopback; null when the pump is reached over a Unix socket.</summary>
    public Uri? Http { get; }

    /// <summary>Where a pump on this machine usually listens (<see cref="PumpAddress.FindSocket"/>).</summary>
    public static PumpEndpoint Default() => ForSocket(PumpAddress.FindSocket());

    /// <summary>A pump behind the Unix socket at <paramref name="path"/>.</summary>
    /// <param name="path">Path, made absolute against the current directory.</param>
    public static PumpEndpoint ForSocket(string path) => new(Path.GetFullPath(path), http: null);

    /// <summary>Reads <c>unix:/path</c> or <c>http://127.0.0.1:port</c>.</summary>
    /// <param name="text">What was typed or set.</param>
    /// <exception cref="FormatException">It is neither, or the http address is not loopback; the message says what to write.</exception>
    public static PumpEndpoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith(UnixPrefix, StringComparison.Ordinal) && text.Length > UnixPrefix.Length)
        {
            // unix:///path is the same place as unix:/path.
            var path = text[UnixPrefix.Length..];
            return ForSocket(path.StartsWith("///", StringComparison.Ordinal) ? path[2..] : path);
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
        {
            throw new FormatException($"“{text}” is not a pump address. Write unix:/path/to/pump.sock or http://127.0.0.1:port.");
        }

        return IsLoopback(uri)
            ? new PumpEndpoint(socketPath: null, uri)
            : throw new FormatException($"“{text}” is on another machine. A pump is only reached on this one: unix:/path or http://127.0.0.1:port.");
    }

    /// <summary>The address in the form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => SocketPath is null ? Http!.GetLeftPart(UriPartial.Authority) : UnixPrefix + SocketPath;

    private static bool IsLoopback(Uri uri) =>
        uri.IsLoopback && (!IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) || IPAddress.IsLoopback(ip));
}
