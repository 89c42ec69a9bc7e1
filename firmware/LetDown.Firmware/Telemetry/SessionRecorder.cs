using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using LetDown.Core.Session;
using LetDown.Firmware.Journal;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Services;
using LetDown.Protocol.V1;

namespace LetDown.Firmware.Telemetry;

/// <summary>Turns what the loop noted into journal entries, telemetry and log lines. Owned by one thread, which is not the loop's.</summary>
internal sealed class SessionRecorder(PumpIdentity pump, SessionNames names, TelemetryHub hub, Action<JournalDraft> keep, SessionChronicle chronicle, TimeProvider time)
{
    private readonly ChunkBuilder _chunks = new();

    public void Take(in LoopRecord record)
    {
        if (record.Kind == LoopRecordKind.Refused)
        {
            chronicle.Tell(record.Refused);
            return;
        }

        var session = names.Of(record.Session)!;
        if (record.Kind == LoopRecordKind.Overrun)
        {
            keep(new(session.Id, EntryKind.Event, EventMap.ToWire(record.Event, record.Overrun).ToByteArray()));
            return;
        }

        if (record.Kind == LoopRecordKind.Sample)
        {
            Send(session, _chunks.Add(record.Sample));
            return;
        }

        if (record.Event.Kind is SessionEventKind.Started or SessionEventKind.Ended)
        {
            Send(session, _chunks.Finish());
        }

        var happened = EventMap.ToWire(record.Event);
        Complete(happened, session, record);
        keep(new(session.Id, KindOf(record.Event.Kind), happened.ToByteArray()));
        chronicle.Tell(session.Id, happened);
    }

    private static EntryKind KindOf(SessionEventKind kind) => kind switch
    {
        SessionEventKind.Started => EntryKind.Started,
        SessionEventKind.Ended => EntryKind.Ended,
        _ => EntryKind.Event,
    };

    private void Send(SessionIdentity session, TelemetryChunk? chunk)
    {
        if (chunk is not null)
        {
            hub.Publish(chunk);
            keep(new(session.Id, EntryKind.Telemetry, ChunkPacking.Pack(chunk)));
        }
    }

    /// <summary>Adds what only this side of the loop knows: wall clock and who the pump is.</summary>
    private void Complete(Protocol.V1.SessionEvent happened, SessionIdentity session, in LoopRecord record)
    {
        if (happened.Started is { } started)
        {
            started.At = session.StartedAt.ToTimestamp();
            started.SuctionLevelMmhg = record.SuctionLevel.MmHg;
            started.Length = TimeSpan.FromSeconds(record.Event.Value).ToDuration();
            started.Warmth = record.Options.Warmth;
            started.Massage = record.Options.Massage;
            started.FirmwareVersion = pump.FirmwareVersion;
            started.Board = pump.Board;
            started.Simulated = pump.IsSimulated;
            started.MotherSeed = pump.MotherSeed;
        }
        else if (happened.Ended is { } ended)
        {
            ended.At = time.GetUtcNow().ToTimestamp();
        }
    }
}
