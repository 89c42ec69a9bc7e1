using System.Net.Sockets;
using Grpc.Core;

namespace LetDown.Host.Client;

/// <summary>Turns what the wire reports into something a person can act on.</summary>
internal static class RpcFailures
{
    public static PumpUnreachableException Explain(RpcException failure, PumpEndpoint endpoint) => failure.StatusCode switch
    {
        StatusCode.DeadlineExceeded => new($"The pump at {endpoint} did not answer in time. If it stays silent, restart it.", failure),
        StatusCode.Unimplemented => new($"What answers at {endpoint} is not a LetDown pump, or is of another version.", failure),
        StatusCode.PermissionDenied or StatusCode.Unauthenticated => new($"The pump at {endpoint} does not let you in.", failure),
        StatusCode.Unavailable or StatusCode.Cancelled => Unavailable(failure, endpoint),
        _ => new($"The pump at {endpoint} could not answer: {failure.Status.Detail}", failure),
    };

    public static PumpUnreachableException WentAway(PumpEndpoint endpoint, Exception? cause = null)
    {
        var message = $"The pump at {endpoint} went away. If it was not switched off on purpose, start it again.";
        return cause is null ? new(message) : new(message, cause);
    }

    private static PumpUnreachableException Unavailable(RpcException failure, PumpEndpoint endpoint) => SocketError(failure) switch
    {
        System.Net.Sockets.SocketError.AccessDenied =>
            new($"You are not allowed to use {endpoint.SocketPath}. Ask whoever set up the pump to add you to the group that owns it.", failure),
        System.Net.Sockets.SocketError.ConnectionRefused =>
            new($"Nothing answers at {endpoint}. The pump seems to have stopped: start it, or try “letdown demo”.", failure),
        System.Net.Sockets.SocketError.TimedOut =>
            new($"The pump at {endpoint} did not answer in time. If it stays silent, restart it.", failure),
        // No error of the socket: it had been connected, and then the other end closed.
        null => WentAway(endpoint, failure),
        _ => new($"No pump is running at {endpoint}. Start the pump, say where it is with --pump, or try “letdown demo”.", failure),
    };

    private static SocketError? SocketError(RpcException failure)
    {
        for (Exception? cause = failure.Status.DebugException ?? failure.InnerException; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException socket)
            {
                return socket.SocketErrorCode;
            }
        }

        return null;
    }
}
