using System.Globalization;
using LetDown.Firmware.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace LetDown.Firmware.Logging;

/// <summary>Console for people, rolling files of one JSON object a line for support. Both behind one bounded queue that drops rather than waits.</summary>
internal static class LogFiles
{
    private const int Waiting = 10_000;
    private const long Megabyte = 1_000_000;
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static Logger Open(LogSettings settings, string directory) => new LoggerConfiguration()
        .MinimumLevel.Is(settings.Level)
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Grpc", LogEventLevel.Warning)
        .WriteTo.Async(
            sinks =>
            {
                // Why it could not start is told in one line at its end; where in the code that came to light is for the file.
                sinks.Logger(console => console
                    .Filter.ByExcluding(told => told.Exception is StartException)
                    .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture));
                sinks.File(
                    new CompactJsonFormatter(),
                    Path.Combine(directory, "logs", "letdown-.clef"),
                    rollingInterval: RollingInterval.Day,
                    rollOnFileSizeLimit: true,
                    fileSizeLimitBytes: settings.FileMegabytes * Megabyte,
                    retainedFileCountLimit: settings.Files);
            },
            bufferSize: Waiting,
            blockWhenFull: false)
        .CreateLogger();
}
