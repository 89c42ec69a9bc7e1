using Grpc.Core;
using LetDown.Protocol.V1;

namespace LetDown.Host.Client;

/// <summary>Failures put into a simulated pump while it runs. A real one refuses: <see cref="RealPumpException"/>. Thread-safe.</summary>
public sealed class PumpRig
{
    private readonly PumpClient _pump;
    private readonly Rig.RigClient _rig;

    internal PumpRig(PumpClient pump, Rig.RigClient rig) => (_pump, _rig) = (pump, rig);

    /// <summary>What can fail, and what fails now.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    /// <exception cref="RealPumpException">The pump is real.</exception>
    public Task<FailureList> ListAsync(CancellationToken cancellation = default) =>
        AskAsync(options => _rig.ListAsync(new ListFailuresRequest(), options), cancellation);

    /// <summary>Lets a part fail; an unknown word is an answer, not an error.</summary>
    /// <param name="part">Such as <c>line-left-sensor</c>.</param>
    /// <param name="kind">Such as <c>stuck</c>; <c>ok</c> mends.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    /// <exception cref="RealPumpException">The pump is real.</exception>
    public Task<FailReply> FailAsync(string part, string kind, CancellationToken cancellation = default) =>
        AskAsync(options => _rig.FailAsync(new FailRequest { Part = part, Kind = kind }, options), cancellation);

    /// <summary>Mends one part, or all when it is empty.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    /// <exception cref="RealPumpException">The pump is real.</exception>
    public Task<FailReply> MendAsync(string part, CancellationToken cancellation = default) =>
        AskAsync(options => _rig.MendAsync(new MendRequest { Part = part }, options), cancellation);

    /// <summary>A real pump does not have this service at all, so its lack is told by what the pump says of itself.</summary>
    private async Task<T> AskAsync<T>(Func<CallOptions, AsyncUnaryCall<T>> ask, CancellationToken cancellation)
    {
        try
        {
            return await _pump.AskAsync(ask, cancellation);
        }
        catch (PumpUnreachableException failure) when (failure.InnerException is RpcException { StatusCode: StatusCode.Unimplemented })
        {
            var info = await _pump.GetInfoAsync(cancellation);
            throw new RealPumpException(
                info.Simulated
                    ? "This simulated pump is too old for failures: start a newer one."
                    : "This pump is real: failures can only be put into a simulated one.",
                failure);
        }
    }
}
