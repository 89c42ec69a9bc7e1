using Grpc.Core;
using LetDown.Firmware.Logging;
using LetDown.Simulator.Failures;
using Microsoft.Extensions.Logging;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Failures;

/// <summary>The Rig service of letdown.v1. Only a simulated board has it.</summary>
internal sealed class FailureService(FailureDesk desk, ILogger<FailureService> log) : Wire.Rig.RigBase
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public override Task<Wire.FailureList> List(Wire.ListFailuresRequest request, ServerCallContext context) => Task.FromResult(FailureMap.Table(desk.Now));

    public override Task<Wire.FailReply> Fail(Wire.FailRequest request, ServerCallContext context) => AnswerAsync(async () =>
    {
        var (part, kind) = (FailureWords.PartOf(request.Part), FailureWords.KindOf(request.Kind));
        FailureTable.ThrowIfMeaningless(part, kind);
        await SetAsync([(part, kind)], context);
        return kind == FailureKind.Ok ? $"{part.Word()} is whole again." : $"{part.Word()} is {kind.Word()} from now on: {FailureMap.Failing((part, kind)).What}.";
    });

    public override Task<Wire.FailReply> Mend(Wire.MendRequest request, ServerCallContext context) => AnswerAsync(async () =>
    {
        FailurePart[] parts = request.Part.Length > 0 ? [FailureWords.PartOf(request.Part)] : [.. desk.Now.Select(failing => failing.Part)];
        await SetAsync([.. parts.Select(part => (part, FailureKind.Ok))], context);
        return parts.Length switch
        {
            0 => "Nothing failed: all parts are whole.",
            1 => $"{parts[0].Word()} is whole again.",
            _ => $"Whole again: {string.Join(", ", parts.Select(part => part.Word()))}.",
        };
    });

    private async Task SetAsync(IReadOnlyList<(FailurePart Part, FailureKind Kind)> failures, ServerCallContext context)
    {
        try
        {
            await desk.SetAsync(failures, Limit, context.CancellationToken);
        }
        catch (TimeoutException)
        {
            throw new RpcException(new(StatusCode.DeadlineExceeded, "The simulated board did not take it in time; nothing fails that did not before."));
        }

        foreach (var (part, kind) in failures)
        {
            log.FailureSet(part.Word(), kind.Word());
        }
    }

    private async Task<Wire.FailReply> AnswerAsync(Func<Task<string>> set)
    {
        var reply = new Wire.FailReply { Outcome = Wire.FailOutcome.Done };
        try
        {
            reply.Message = await set();
        }
        catch (FailureException e)
        {
            (reply.Outcome, reply.Message) = (Wire.FailOutcome.Unknown, e.Message);
        }

        reply.Now.Add(desk.Now.Select(FailureMap.Failing));
        return reply;
    }
}
