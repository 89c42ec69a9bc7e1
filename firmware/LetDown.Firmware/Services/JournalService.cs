using Google.Protobuf;
using Grpc.Core;
using LetDown.Firmware.Journal;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>The Journal service of letdown.v1: only what is committed, in order, without gaps.</summary>
internal sealed class JournalService(JournalPlace place, CommitSignal commits, StreamEnd end, JournalUpkeep upkeep) : Wire.Journal.JournalBase
{
    private const int Page = 200;

    public override async Task Read(Wire.ReadRequest request, IServerStreamWriter<Wire.JournalEntry> responseStream, ServerCallContext context)
    {
        using var reader = OpenReader();
        using var either = end.LinkedWith(context.CancellationToken);
        var next = Math.Max(1, request.FromSequence);
        var goesOn = true;
        while (goesOn)
        {
            // Looked at before reading: what is committed while the pump ends is still sent.
            goesOn = request.Follow && !end.HasCome;
            next = await SendAsync(reader, next, responseStream, context.CancellationToken);
            if (goesOn)
            {
                await WaitAsync(next - 1, either.Token, context.CancellationToken);
            }
        }
    }

    public override async Task<Wire.AcknowledgeReply> Acknowledge(Wire.AcknowledgeRequest request, ServerCallContext context) =>
        new() { UpToSequence = await OrUnavailable(upkeep.AcknowledgeAsync(request.UpToSequence)) };

    public override async Task<Wire.ForgetReply> Forget(Wire.ForgetRequest request, ServerCallContext context) =>
        await OrUnavailable(upkeep.ForgetAsync(request.SessionId)) is { } removed
            ? new() { Outcome = Wire.ForgetOutcome.Done, Removed = (ulong)removed }
            : new() { Outcome = Wire.ForgetOutcome.Running };

    private async Task<ulong> SendAsync(JournalReader reader, ulong next, IServerStreamWriter<Wire.JournalEntry> stream, CancellationToken cancel)
    {
        var until = commits.Last;
        while (next <= until)
        {
            var page = reader.Page(next, Page, until);
            foreach (var entry in page)
            {
                await TellGapAsync(next, entry.Sequence, stream, cancel);
                await stream.WriteAsync(ToWire(entry), cancel);
                next = entry.Sequence + 1;
            }

            if (page.Count == 0)
            {
                await TellGapAsync(next, until + 1, stream, cancel);
                next = until + 1;
            }
        }

        return next;
    }

    /// <summary>Numbers without an entry: a reader must not take them for lost on the way.</summary>
    private static Task TellGapAsync(ulong next, ulong found, IServerStreamWriter<Wire.JournalEntry> stream, CancellationToken cancel) => found == next
        ? Task.CompletedTask
        : stream.WriteAsync(new() { Sequence = found - 1, Removed = new() { FromSequence = next } }, cancel);

    private async Task WaitAsync(ulong sequence, CancellationToken either, CancellationToken client)
    {
        try
        {
            await commits.WaitBeyondAsync(sequence, either);
        }
        catch (OperationCanceledException)
        {
            client.ThrowIfCancellationRequested();
        }
    }

    private JournalReader OpenReader()
    {
        try
        {
            return new JournalReader(place.Path);
        }
        catch (JournalFailureException e)
        {
            throw new RpcException(new(StatusCode.Unavailable, $"The journal cannot be read just now: {e.Message}"));
        }
    }

    private static async Task<T> OrUnavailable<T>(Task<T> asked)
    {
        try
        {
            return await asked;
        }
        catch (JournalFailureException e)
        {
            throw new RpcException(new(StatusCode.Unavailable, $"The journal cannot be written just now: {e.Message}"));
        }
    }

    private static Wire.JournalEntry ToWire(StoredEntry entry)
    {
        var wire = new Wire.JournalEntry { Sequence = entry.Sequence, SessionId = entry.SessionId };
        if (entry.Kind == EntryKind.Telemetry)
        {
            wire.Telemetry = UnsafeByteOperations.UnsafeWrap(entry.Payload);
        }
        else if (entry.Event() is { } happened)
        {
            wire.Event = happened;
        }
        else
        {
            // The card spoilt it: for a reader it is gone, and everything after it is not.
            wire.Removed = new() { FromSequence = entry.Sequence };
        }

        return wire;
    }
}
