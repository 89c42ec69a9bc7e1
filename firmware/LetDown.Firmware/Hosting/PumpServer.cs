using LetDown.Firmware.Configuration;
using LetDown.Firmware.Failures;
using LetDown.Firmware.Journal;
using LetDown.Firmware.Plans;
using LetDown.Firmware.Programs;
using LetDown.Firmware.Scpi;
using LetDown.Firmware.Services;
using LetDown.Firmware.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog;

namespace LetDown.Firmware.Hosting;

/// <summary>The gRPC server: a Unix socket, and loopback when asked. Everything about it is bounded.</summary>
internal static class PumpServer
{
    private const int Connections = 32;
    private const int StreamsInConnection = 32;
    private const int LargestRequest = 64 * 1024;
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(3);

    public static WebApplication Build(FirmwareSettings settings, PumpWorks works, PumpFacts facts, JournalRoom journal, SessionNames names, TelemetryHub hub, Serilog.ILogger log)
    {
        // Empty: no settings file of the folder we happen to be started in may open a port.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddSerilog(log);
        builder.Services.AddSystemd();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopLimit);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Listen(options, settings));
        builder.Services.AddSingleton(works).AddSingleton(works.Desk).AddSingleton(works.Holder).AddSingleton(facts);
        builder.Services.AddSingleton(journal.Commits).AddSingleton(journal.Writer).AddSingleton(journal.Upkeep).AddSingleton(journal.Place);
        builder.Services.AddSingleton(names).AddSingleton(hub).AddSingleton<StatusMap>().AddSingleton<StreamEnd>().AddSingleton<OrderlyEnd>();
        builder.Services.AddSingleton(new ProgramStore(ProgramFolder.In(settings.DataDirectory))).AddSingleton<ProgramChoice>();
        builder.Services.AddSingleton(new PlanStore(settings.DataDirectory));
        builder.Services.AddSingleton<IHostLifetime, PumpLifetime>();
        builder.Services.AddHostedService<LoopWatch>();
        if (works.Failures is { } failures)
        {
            builder.Services.AddSingleton(failures);
        }

        if (settings.Scpi is not null && works.Bench is { } bench)
        {
            builder.Services.AddSingleton(settings).AddSingleton(bench).AddHostedService<ScpiServer>();
        }

        if (settings.EndsWithInput)
        {
            builder.Services.AddHostedService<InputWatch>();
        }

        builder.Services.AddGrpc(options => options.MaxReceiveMessageSize = LargestRequest);
        var application = builder.Build();
        application.MapGrpcService<PumpService>();
        application.MapGrpcService<JournalService>();
        application.MapGrpcService<ProgramService>();
        if (works.Failures is not null)
        {
            application.MapGrpcService<FailureService>();
        }

        return application;
    }

    private static void Listen(KestrelServerOptions options, FirmwareSettings settings)
    {
        options.AddServerHeader = false;
        options.Limits.MaxConcurrentConnections = Connections;
        options.Limits.Http2.MaxStreamsPerConnection = StreamsInConnection;
        options.ListenUnixSocket(settings.Socket, listen => listen.Protocols = HttpProtocols.Http2);
        if (settings.Listen is { } place)
        {
            options.Listen(place, listen => listen.Protocols = HttpProtocols.Http2);
        }
    }
}
