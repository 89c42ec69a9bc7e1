using System.Net.Sockets;
using System.Reflection;
using LetDown.Firmware.Boards;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Journal;
using LetDown.Firmware.Logging;
using LetDown.Firmware.Plans;
using LetDown.Firmware.RealTime;
using LetDown.Firmware.Services;
using LetDown.Firmware.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serilog.Extensions.Logging;

namespace LetDown.Firmware.Hosting;

/// <summary>One run of the firmware, from checked settings to its exit code.</summary>
internal static class FirmwareRun
{
    public static string Version =>
        typeof(FirmwareRun).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    /// <exception cref="StartException">The pump cannot start; the message says why and what to do.</exception>
    public static async Task<int> RunAsync(FirmwareSettings settings)
    {
        AssertCollector();
        var described = OpenBoard.Describe(settings);
        DataPlace.Prepare(settings.DataDirectory);
        using var instance = InstanceLock.Take(settings.DataDirectory);
        SocketPlace.Prepare(settings.Socket);
        await using var log = LogFiles.Open(settings.Log, settings.DataDirectory);
        using var logs = new SerilogLoggerFactory(log);
        logs.CreateLogger<PumpWorks>().Starting(Version, settings.Board, described.Nominal.Name, settings.DataDirectory);
        foreach (var overlay in described.Overlays)
        {
            logs.CreateLogger<PumpWorks>().Calibrated(overlay.File, overlay.Made);
        }

        using var board = OpenBoard.Open(settings, described);
        var (journal, pump) = JournalRoom.Open(settings, settings.ForPump(described.Description.HeadSpaceMillilitres), logs);
        using (journal)
        {
            var plan = new PlanStore(settings.DataDirectory).Read(out var complaint);
            if (complaint is not null)
            {
                logs.CreateLogger<PlanStore>().PlanUnusable(complaint);
            }

            return await RunAsync(settings, board, journal, pump with { Plan = plan }, log, logs);
        }
    }

    private static async Task<int> RunAsync(
        FirmwareSettings settings,
        OpenBoard board,
        JournalRoom journal,
        Core.PumpSettings pump,
        Serilog.ILogger log,
        ILoggerFactory logs)
    {
        var identity = new PumpIdentity(journal.PumpId, Version, board.Description.Name, settings.IsSimulated, settings.IsSimulated ? settings.Mother : 0);
        var names = new SessionNames(TimeProvider.System);
        var hub = new TelemetryHub();
        var waits = settings is { IsSimulated: true, Speed: 0 };
        var recorder = new SessionRecorder(
            identity, names, hub, draft => journal.Keep(draft, waits), new SessionChronicle(logs.CreateLogger<SessionChronicle>()), TimeProvider.System);
        using var works = new PumpWorks(settings, board, journal, pump, recorder, logs);
        works.Start();
        var facts = new PumpFacts(identity, pump.ComfortCeiling, settings.IsSimulated ? settings.Speed : 1, works.IsRealTime);
        await using var server = PumpServer.Build(settings, works, facts, journal, names, hub, log);
        return await ServeAsync(server, works, settings, logs.CreateLogger<PumpWorks>());
    }

    private static async Task<int> ServeAsync(WebApplication server, PumpWorks works, FirmwareSettings settings, Microsoft.Extensions.Logging.ILogger log)
    {
        // What server and journal have made by now lasts: moved while nobody pumps, it need not be moved by the first collection in a session, which comes after half a
        // minute, because a Pi's GPIO driver allocates in every tick (docs/testing/kernel-rig.md). Before anybody is served: whoever works meanwhile would make the loop wait longer.
        GC.Collect();
        _ = works.Failure.ContinueWith(_ => server.Lifetime.StopApplication(), TaskScheduler.Default);
        await ListenAsync(server, settings);
        SocketPlace.Close(settings.Socket);
        log.Serving(settings.Socket);
        if (settings.Listen is { } place)
        {
            log.ServingLoopback(place.ToString());
        }

        await server.WaitForShutdownAsync();
        works.Close();
        log.Ended();
        if (!works.Failure.IsCompletedSuccessfully)
        {
            return ExitCode.Fine;
        }

        var failure = await works.Failure;
        throw new StartException(ExitCode.Unexpected, $"The pump's control loop failed, and the pump vented itself: {failure.Message}", failure);
    }

    private static async Task ListenAsync(WebApplication server, FirmwareSettings settings)
    {
        try
        {
            await server.StartAsync();
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw new StartException(
                ExitCode.CannotWrite,
                $"Cannot listen on {settings.Socket}{(settings.Listen is { } place ? $" and {place}" : "")}: {e.Message.TrimEnd('.')}. Choose another place with --socket or --listen.",
                e);
        }
    }

    private static void AssertCollector()
    {
        if (!CollectorSettings.Current.IsFit)
        {
            throw new StartException(ExitCode.Unexpected, "The .NET collector is not set up for the loop: unset DOTNET_gcServer and DOTNET_gcConcurrent.");
        }
    }
}
