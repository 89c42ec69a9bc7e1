using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Grpc.Core;
using Grpc.Net.Client;
using LetDown.Protocol.V1;

namespace LetDown.Host.Client;

/// <summary>
/// A connection to one pump. Opens on the first call; every failure is a <see cref="PumpUnreachableException"/> that says what
/// to do, and cancelling throws <see cref="OperationCanceledException"/>. Thread-safe.
/// </summary>
public sealed class PumpClient : IJournalSource, IDisposable
{
    private readonly PumpTimeouts _timeouts;
    private readonly GrpcChannel _channel;
    private readonly Pump.PumpClient _pump;
    private readonly Journal.JournalClient _journal;

    /// <summary>A client of the pump at <paramref name="endpoint"/>; nothing is sent yet.</summary>
    /// <param name="endpoint">Where it listens.</param>
    /// <param name="timeouts">How long to wait; the defaults when null.</param>
    public PumpClient(PumpEndpoint endpoint, PumpTimeouts? timeouts = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        Endpoint = endpoint;
        _timeouts = timeouts ?? new PumpTimeouts();
        _channel = Open(endpoint, _timeouts);
        _pump = new Pump.PumpClient(_channel);
        _journal = new Journal.JournalClient(_channel);
        Programs = new PumpPrograms(this, new Protocol.V1.Programs.ProgramsClient(_channel));
        Rig = new PumpRig(this, new Protocol.V1.Rig.RigClient(_channel));
    }

    /// <summary>Where the pump is.</summary>
    public PumpEndpoint Endpoint { get; }

    /// <summary>The programs it has.</summary>
    public PumpPrograms Programs { get; }

    /// <summary>Failures put into it, when it is simulated.</summary>
    public PumpRig Rig { get; }

    /// <inheritdoc/>
    public Task<PumpInfo> GetInfoAsync(CancellationToken cancellation = default) =>
        AskAsync(options => _pump.GetInfoAsync(new GetInfoRequest(), options), cancellation);

    /// <summary>The whole state, once.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    public Task<Protocol.V1.Status> GetStatusAsync(CancellationToken cancellation = default) =>
        AskAsync(options => _pump.GetStatusAsync(new GetStatusRequest(), options), cancellation);

    /// <summary>How punctual the pump's control loop is, since it started. Null from a pump that is too old to tell.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    public Task<Timing?> GetTimingAsync(CancellationToken cancellation = default) =>
        AskIfKnownAsync(options => _pump.GetTimingAsync(new GetTimingRequest(), options), cancellation);

    /// <summary>The plan that its next session goes by. Null from a pump that is too old to have one.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    public Task<Plan?> GetPlanAsync(CancellationToken cancellation = default) =>
        AskIfKnownAsync(options => _pump.GetPlanAsync(new GetPlanRequest(), options), cancellation);

    /// <summary>Asks for something. A refusal is an answer, not an error.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    public Task<CommandReply> SendAsync(Command command, CancellationToken cancellation = default) =>
        AskAsync(options => _pump.SendAsync(command, options), cancellation);

    /// <summary>The whole state at once, then again and again until cancelled. It never ends by itself: an end is the pump going away.</summary>
    /// <param name="rateHz">Updates a second, 1 to 20; 0 leaves it to the pump.</param>
    /// <param name="cancellation">Ends the watching.</param>
    /// <exception cref="PumpUnreachableException">The pump went away or fell silent.</exception>
    public async IAsyncEnumerable<Protocol.V1.Status> WatchAsync(double rateHz = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var call = _pump.Watch(new WatchRequest { RateHz = rateHz }, cancellationToken: cancellation);
        while (await NextAsync(call.ResponseStream, cancellation))
        {
            yield return call.ResponseStream.Current;
        }

        throw RpcFailures.WentAway(Endpoint);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JournalEntry> ReadJournalAsync(ulong from, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var call = _journal.Read(new ReadRequest { FromSequence = from }, cancellationToken: cancellation);
        while (await NextAsync(call.ResponseStream, cancellation))
        {
            yield return call.ResponseStream.Current;
        }
    }

    /// <inheritdoc/>
    public Task AcknowledgeAsync(ulong upTo, CancellationToken cancellation = default) =>
        AskIfKnownAsync(options => _journal.AcknowledgeAsync(new AcknowledgeRequest { UpToSequence = upTo }, options), cancellation);

    /// <inheritdoc/>
    public async Task<bool> ForgetAsync(string sessionId, CancellationToken cancellation = default)
    {
        var reply = await AskIfKnownAsync(options => _journal.ForgetAsync(new ForgetRequest { SessionId = sessionId }, options), cancellation);
        return reply is { Outcome: ForgetOutcome.Done };
    }

    /// <summary>Closes the connection; the pump goes on.</summary>
    public void Dispose() => _channel.Dispose();

    internal async Task<T> AskAsync<T>(Func<CallOptions, AsyncUnaryCall<T>> ask, CancellationToken cancellation)
    {
        try
        {
            using var call = ask(new CallOptions(deadline: DateTime.UtcNow + _timeouts.Answer, cancellationToken: cancellation));
            return await call.ResponseAsync;
        }
        catch (RpcException failure)
        {
            cancellation.ThrowIfCancellationRequested();
            throw RpcFailures.Explain(failure, Endpoint);
        }
    }

    /// <summary>Null from a pump that is too old to be asked that.</summary>
    private async Task<T?> AskIfKnownAsync<T>(Func<CallOptions, AsyncUnaryCall<T>> ask, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await AskAsync(ask, cancellation);
        }
        catch (PumpUnreachableException failure) when (failure.InnerException is RpcException { StatusCode: StatusCode.Unimplemented })
        {
            return null;
        }
    }

    private async Task<bool> NextAsync<T>(IAsyncStreamReader<T> answers, CancellationToken cancellation)
    {
        try
        {
            return await answers.MoveNext(cancellation).WaitAsync(_timeouts.Silence, cancellation);
        }
        catch (RpcException failure)
        {
            cancellation.ThrowIfCancellationRequested();
            throw RpcFailures.Explain(failure, Endpoint);
        }
        catch (TimeoutException failure)
        {
            throw RpcFailures.WentAway(Endpoint, failure);
        }
    }

    private static GrpcChannel Open(PumpEndpoint endpoint, PumpTimeouts timeouts)
    {
        var handler = new SocketsHttpHandler { ConnectTimeout = timeouts.Connect, UseProxy = false };
        if (endpoint.SocketPath is { } path)
        {
            handler.ConnectCallback = (_, cancellation) => ConnectAsync(path, cancellation);
        }

        // Over a Unix socket the host part is never resolved; it only has to be one.
        var address = endpoint.Http ?? new Uri("http://localhost");
        return GrpcChannel.ForAddress(address, new GrpcChannelOptions { HttpHandler = handler, DisposeHttpClient = true });
    }

    private static async ValueTask<Stream> ConnectAsync(string path, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
