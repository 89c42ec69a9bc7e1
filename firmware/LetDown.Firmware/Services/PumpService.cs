using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using LetDown.Core;
using LetDown.Core.Planning;
using LetDown.Firmware.Hosting;
using LetDown.Firmware.Journal;
using LetDown.Firmware.Logging;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Plans;
using LetDown.Firmware.Programs;
using LetDown.Firmware.Telemetry;
using Microsoft.Extensions.Logging;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>The Pump service of letdown.v1.</summary>
internal sealed class PumpService(
    PumpFacts facts,
    StatusHolder holder,
    StatusMap map,
    CommandDesk desk,
    ProgramChoice programs,
    PlanStore plans,
    TelemetryHub hub,
    CommitSignal commits,
    JournalWriter journal,
    PumpWorks works,
    StreamEnd end,
    ILogger<PumpService> log) : Wire.Pump.PumpBase
{
    private static readonly TimeSpan CommandLimit = TimeSpan.FromSeconds(2);

    public override Task<Wire.PumpInfo> GetInfo(Wire.GetInfoRequest request, ServerCallContext context) => Task.FromResult(new Wire.PumpInfo
    {
        PumpId = facts.Identity.PumpId,
        FirmwareVersion = facts.Identity.FirmwareVersion,
        Board = facts.Identity.Board,
        Simulated = facts.Identity.IsSimulated,
        MotherSeed = facts.Identity.MotherSeed,
        CeilingMmhg = SafetyLimits.Ceiling.MmHg,
        ComfortCeilingMmhg = EventMap.Pair(facts.ComfortCeiling, vacuum => vacuum.MmHg),
        LongestSession = SafetyLimits.LongestSession.ToDuration(),
        LongestPause = SafetyLimits.LongestPause.ToDuration(),
        LongestHold = SafetyLimits.LongestHold.ToDuration(),
        RealTime = facts.IsRealTime,
        JournalSequence = commits.Last,
        JournalFailing = journal.IsFailing,
        Speed = facts.Speed,
    });

    public override Task<Wire.Status> GetStatus(Wire.GetStatusRequest request, ServerCallContext context) =>
        Task.FromResult(map.ToWire(holder.Read()));

    public override Task<Wire.Timing> GetTiming(Wire.GetTimingRequest request, ServerCallContext context) =>
        Task.FromResult(TimingMap.ToWire(works.Timing, works.Grant));

    /// <summary>What the loop goes by and not what is on the disk: should they ever differ, whoever asks sends the plan again.</summary>
    public override Task<Wire.Plan> GetPlan(Wire.GetPlanRequest request, ServerCallContext context) =>
        Task.FromResult(PlanMap.ToWire(holder.Read().Status.Plan ?? PersonalPlan.Usual));

    public override async Task Watch(Wire.WatchRequest request, IServerStreamWriter<Wire.Status> responseStream, ServerCallContext context)
    {
        var watch = new StatusWatch(holder, WatchRate.Of(request.RateHz));
        await foreach (var snapshot in watch.RunAsync(end, context.CancellationToken))
        {
            // Not another is taken while this one is being sent, so a slow client sees the newest and skips the rest.
            await responseStream.WriteAsync(map.ToWire(snapshot), context.CancellationToken);
        }
    }

    public override async Task StreamTelemetry(Wire.StreamTelemetryRequest request, IServerStreamWriter<Wire.TelemetryChunk> responseStream, ServerCallContext context)
    {
        var channel = hub.Join() ?? throw new RpcException(new(StatusCode.ResourceExhausted, "Too many listeners; close one first."));
        using var either = end.LinkedWith(context.CancellationToken);
        try
        {
            // Tells the client that it is listening from here on, before the first second is over.
            await context.WriteResponseHeadersAsync([]);
            while (await channel.Reader.WaitToReadAsync(either.Token))
            {
                while (channel.Reader.TryRead(out var chunk))
                {
                    await responseStream.WriteAsync(chunk, context.CancellationToken);
                }
            }
        }
        catch (OperationCanceledException) when (end.HasCome)
        {
            // The pump is ending: the stream ends in order.
        }
        finally
        {
            hub.Leave(channel);
        }
    }

    public override async Task<Wire.CommandReply> Send(Wire.Command request, ServerCallContext context)
    {
        var asked = CommandMap.FromWire(request) ?? throw new RpcException(new(StatusCode.InvalidArgument, "The command asks for nothing."));
        if (request.Start is { } start)
        {
            var (program, refusal) = programs.For(start);
            if (refusal is not null)
            {
                return Refused(asked.Kind, Wire.CommandOutcome.UnfitProgram, refusal);
            }

            asked = asked with { Start = asked.Start with { Program = program } };
        }

        if (Keep(asked) is { } complaint)
        {
            return Refused(asked.Kind, Wire.CommandOutcome.NotKept, complaint);
        }

        var answer = await AskAsync(asked, context.CancellationToken);
        var outcome = answer.Status.Outcome;
        log.CommandDone(asked.Kind.ToString(), outcome.ToString());
        return new Wire.CommandReply
        {
            Outcome = CommandMap.ToWire(outcome),
            Message = CommandWords.For(asked, outcome, facts.ComfortCeiling, answer.Status),
            Status = map.ToWire(answer),
        };
    }

    /// <summary>Refused before the loop heard of it.</summary>
    private Wire.CommandReply Refused(CommandKind kind, Wire.CommandOutcome outcome, string sentence)
    {
        log.CommandDone(kind.ToString(), outcome.ToString());
        return new() { Outcome = outcome, Message = sentence, Status = map.ToWire(holder.Read()) };
    }

    /// <summary>A plan is on the disk before the loop goes by it: so both are the same after a restart. One that the loop refuses is not kept.</summary>
    private string? Keep(in Commands asked)
    {
        var plan = asked.Plan ?? PersonalPlan.Usual;
        if (asked.Kind != CommandKind.Plan || !plan.IsUsable)
        {
            return null;
        }

        try
        {
            plans.Write(plan);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The pump cannot keep the plan: {e.Message.TrimEnd('.')}. It goes on as before.";
        }
    }

    private async Task<PumpSnapshot> AskAsync(Commands asked, CancellationToken cancel)
    {
        try
        {
            return await desk.AskAsync(asked, CommandLimit, cancel);
        }
        catch (TimeoutException)
        {
            throw new RpcException(new(StatusCode.DeadlineExceeded, "The pump did not answer in time; the command was not done."));
        }
        catch (CommandDeskFullException)
        {
            throw new RpcException(new(StatusCode.ResourceExhausted, "Too many commands are waiting; try again in a moment."));
        }
    }
}
