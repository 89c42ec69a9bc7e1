using Serilog.Events;

namespace LetDown.Firmware.Configuration;

/// <param name="Level">Least level that is logged.</param>
/// <param name="Files">How many log files are kept.</param>
/// <param name="FileMegabytes">Size at which a new file is begun.</param>
internal sealed record LogSettings(LogEventLevel Level, int Files, int FileMegabytes);
