using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Systemd;

namespace LetDown.Firmware.Hosting;

/// <summary>Signals and systemd. The host's own lifetimes would stop the server at once, with a mother still under suction.</summary>
internal sealed class PumpLifetime(IServiceProvider services, IHostApplicationLifetime application) : IHostLifetime, IDisposable
{
    private readonly List<PosixSignalRegistration> _signals = [];

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        Listen(PosixSignal.SIGTERM);
        Listen(PosixSignal.SIGINT);
        var systemd = services.GetService<ISystemdNotifier>();
        application.ApplicationStarted.Register(() => systemd?.Notify(ServiceState.Ready));
        application.ApplicationStopping.Register(() => systemd?.Notify(ServiceState.Stopping));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private void Listen(PosixSignal signal) => _signals.Add(PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        services.GetRequiredService<OrderlyEnd>().Request(signal.ToString());
    }));
}
