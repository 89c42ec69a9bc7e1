using System.Globalization;
using LetDown.Firmware.Logging;
using LetDown.Firmware.Loop;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Systemd;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Hosting;

/// <summary>Looks whether the loop still ticks: only then is systemd's watchdog fed. Says once a minute how often it came too late.</summary>
internal sealed class LoopWatch(StatusHolder holder, IServiceProvider services, ILogger<LoopWatch> log) : BackgroundService
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private long _tick;
    private long _overruns;
    private bool _hangs;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var every = Interval(Environment.GetEnvironmentVariable("WATCHDOG_USEC"));
        var looksInMinute = (int)(Minute / every);
        using var timer = new PeriodicTimer(every);
        for (var look = 1; await WaitAsync(timer, stoppingToken); look++)
        {
            Look();
            if (look % looksInMinute == 0)
            {
                TellOverruns(holder.Read().Overruns);
            }
        }
    }

    /// <summary>A third of what systemd allows, so that one look may fail; never more than a second.</summary>
    internal static TimeSpan Interval(string? microseconds) =>
        long.TryParse(microseconds, NumberStyles.None, CultureInfo.InvariantCulture, out var allowed) && allowed > 0
            ? TimeSpan.FromMicroseconds(Math.Clamp(allowed / 3, 1000, Usual.TotalMicroseconds))
            : Usual;

    /// <summary>Feeds the watchdog, if the loop has ticked since the last look. Nobody else feeds it.</summary>
    internal void Look()
    {
        var tick = holder.Read().Ticks;
        var isAlive = tick != _tick;
        if (isAlive)
        {
            services.GetService<ISystemdNotifier>()?.Notify(new ServiceState("WATCHDOG=1"));
        }
        else if (!_hangs)
        {
            log.LoopHangs(tick);
        }

        _hangs = !isAlive;
        _tick = tick;
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken cancel)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void TellOverruns(long overruns)
    {
        if (overruns > _overruns)
        {
            log.Overruns(overruns - _overruns);
        }

        _overruns = overruns;
    }
}
