using Google.Protobuf;
using Grpc.Core;
using LetDown.Firmware.Journal;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>The Journal service of letdown.v1: only what is committed, in order, without gaps.</summary>
internal sealed class JournalService(JournalPlace place, CommitSignal commits, StreamEnd end) : Wire.Journal.JournalBase
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

    private async Task<ulong> SendAsync(JournalReader reader, ulong next, IServerStreamWriter<Wire.JournalEntry> stream, CancellationToken cancel)
    {
        var until = commits.Last;
        while (next <= until)
        {
            foreach (var entry in reader.Page(next, Page))
            {
                await stream.WriteAsync(ToWire(entry), cancel);
                next = entry.Sequence + 1;
            }
        }

        return next;
    }

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

    private static Wire.JournalEntry ToWire(StoredEntry entry)
    {
        var wire = new Wire.JournalEntry { Sequence = entry.Sequence, SessionId = entry.SessionId };
        if (entry.Kind == EntryKind.Telemetry)
        {
            wire.Telemetry = UnsafeByteOperations.UnsafeWrap(entry.Payload);
        }
        else
        {
            wire.Event = Wire.SessionEvent.Parser.ParseFrom(entry.Payload);
        }

        return wire;
    }
}
