using System.Collections.Concurrent;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using LetDown.Firmware.Programs;
using LetDown.Host.Client;
using LetDown.Protocol.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Status = LetDown.Protocol.V1.Status;

namespace LetDown.Tests.Host;

/// <summary>A pump that says what the test wants, behind a real Unix socket with real gRPC. Its programs are real, in a folder beside the socket.</summary>
internal sealed class ScriptedPump : IAsyncDisposable
{
    private readonly WebApplication _server;

    private ScriptedPump(WebApplication server, string socket)
    {
        _server = server;
        Endpoint = PumpEndpoint.ForSocket(socket);
    }

    public PumpEndpoint Endpoint { get; }

    public PumpInfo Info { get; } = new()
    {
        PumpId = "pump-1",
        FirmwareVersion = "0.1.0",
        Board = "LetDown revision A",
        Simulated = true,
        MotherSeed = 7,
        CeilingMmhg = 250,
        ComfortCeilingMmhg = new SidePair { Left = 200, Right = 180 },
        LongestSession = Duration.FromTimeSpan(TimeSpan.FromMinutes(60)),
        LongestPause = Duration.FromTimeSpan(TimeSpan.FromMinutes(10)),
        LongestHold = Duration.FromTimeSpan(TimeSpan.FromSeconds(2)),
    };

    public IReadOnlyList<JournalEntry> Journal { get; set; } = [];

    /// <summary>What a watch sees, one after the other; then the pump goes away.</summary>
    public IReadOnlyList<Status> Statuses { get; set; } = [new Status { State = PumpState.Idle }];

    public CommandReply Reply { get; set; } = new() { Outcome = CommandOutcome.Accepted, Message = "The session begins." };

    /// <summary>The plan it was given last.</summary>
    public Plan Plan { get; private set; } = new();

    public ConcurrentQueue<Command> Asked { get; } = new();

    /// <summary>Sessions that it was asked to forget.</summary>
    public ConcurrentQueue<string> Forgotten { get; } = new();

    public static async Task<ScriptedPump> StartAsync(string socket)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenUnixSocket(socket, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        var self = new TaskCompletionSource<ScriptedPump>();
        builder.Services.AddSingleton(_ => self.Task.Result);
        builder.Services.AddSingleton(new ProgramStore(ProgramFolder.In(Path.GetDirectoryName(socket)!)));
        var server = builder.Build();
        server.MapGrpcService<PumpService>();
        server.MapGrpcService<JournalService>();
        server.MapGrpcService<ProgramService>();
        self.SetResult(new ScriptedPump(server, socket));
        await server.StartAsync();
        return await self.Task;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private sealed class PumpService(ScriptedPump pump) : Pump.PumpBase
    {
        public override Task<PumpInfo> GetInfo(GetInfoRequest request, ServerCallContext context)
        {
            pump.Info.JournalSequence = (ulong)pump.Journal.Count;
            return Task.FromResult(pump.Info);
        }

        public override Task<Status> GetStatus(GetStatusRequest request, ServerCallContext context) => Task.FromResult(pump.Statuses[0]);

        public override Task<Plan> GetPlan(GetPlanRequest request, ServerCallContext context) => Task.FromResult(pump.Plan);

        public override async Task Watch(WatchRequest request, IServerStreamWriter<Status> responseStream, ServerCallContext context)
        {
            foreach (var status in pump.Statuses)
            {
                await responseStream.WriteAsync(status);
            }
        }

        public override Task<CommandReply> Send(Command request, ServerCallContext context)
        {
            pump.Asked.Enqueue(request);
            pump.Plan = request.Plan?.Plan ?? pump.Plan;
            return Task.FromResult(pump.Reply);
        }
    }

    private sealed class JournalService(ScriptedPump pump) : LetDown.Protocol.V1.Journal.JournalBase
    {
        public override Task<AcknowledgeReply> Acknowledge(AcknowledgeRequest request, ServerCallContext context) =>
            Task.FromResult(new AcknowledgeReply { UpToSequence = request.UpToSequence });

        public override Task<ForgetReply> Forget(ForgetRequest request, ServerCallContext context)
        {
            pump.Forgotten.Enqueue(request.SessionId);
            return Task.FromResult(new ForgetReply { Outcome = ForgetOutcome.Done });
        }

        public override async Task Read(ReadRequest request, IServerStreamWriter<JournalEntry> responseStream, ServerCallContext context)
        {
            foreach (var entry in pump.Journal.Where(entry => entry.Sequence >= request.FromSequence))
            {
                await responseStream.WriteAsync(entry);
            }
        }
    }
}
