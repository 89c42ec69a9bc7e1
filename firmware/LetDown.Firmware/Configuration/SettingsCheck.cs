using System.Globalization;
using System.Net;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Hosting;
using LetDown.Protocol;
using Microsoft.Extensions.Configuration;
using Serilog.Events;

namespace LetDown.Firmware.Configuration;

/// <summary>Turns a configuration into settings, or into one line for each mistake.</summary>
internal static class SettingsCheck
{
    /// <summary>A wished ceiling below the lightest stimulation could not pump at all; the controller refuses it too.</summary>
    private const double LowestCeiling = 50;

    /// <summary>Softest peak of expression (design §6).</summary>
    private const double LowestLevel = 60;

    /// <summary>Where the loop may run on whichever processor is free.</summary>
    private const int AnyProcessor = -1;

    /// <exception cref="StartException">Something is wrong; the message names each mistake in a line of its own.</exception>
    public static FirmwareSettings Check(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration);
        reader.RefuseUnknown(SettingKeys.All);
        var ceiling = new PerSide<Vacuum>(Ceiling(reader, SettingKeys.CeilingLeft), Ceiling(reader, SettingKeys.CeilingRight));
        var settings = new FirmwareSettings
        {
            Board = reader.Choice(SettingKeys.Board, BoardKind.Simulated),
            BoardFile = BoardFile(reader),
            Speed = Speed(reader),
            TrueTime = reader.YesNo(SettingKeys.TrueTime, false),
            Mother = reader.Whole(SettingKeys.Mother, 0, int.MaxValue, 1, ""),
            DataDirectory = Path.GetFullPath(OrElse(reader.Text(SettingKeys.Data), DataPlace.Default)),
            Socket = Path.GetFullPath(OrElse(reader.Text(SettingKeys.Socket), PumpAddress.DefaultSocket)),
            Listen = Listen(reader),
            Scpi = Scpi(reader),
            ComfortCeiling = ceiling,
            SuctionLevel = Level(reader, ceiling),
            Loop = Loop(reader),
            Journal = new(
                reader.Whole(SettingKeys.WaitingEvents, 100, 100_000, 4096, ""),
                reader.Whole(SettingKeys.WaitingChunks, 5, 3600, 120, ""),
                reader.Whole(SettingKeys.JournalMegabytes, 16, 1_000_000, 2048, " MB")),
            Log = new(
                reader.Choice(SettingKeys.LogLevel, LogEventLevel.Information),
                reader.Whole(SettingKeys.LogFiles, 1, 100, 14, ""),
                reader.Whole(SettingKeys.LogMegabytes, 1, 1000, 10, " MB")),
        };
        RefuseSimulationOnHardware(reader, settings);
        return reader.Mistakes.Count == 0
            ? settings
            : throw new StartException(ExitCode.BadUsage, string.Join('\n', reader.Mistakes));
    }

    private static Vacuum Ceiling(SettingsReader reader, string key) =>
        new(reader.Number(key, LowestCeiling, SafetyLimits.Ceiling.MmHg, 200, " mmHg"));

    private static Vacuum Level(SettingsReader reader, PerSide<Vacuum> ceiling)
    {
        var highest = Math.Max(Vacuum.Max(ceiling.Left, ceiling.Right).MmHg, LowestLevel);
        return new(reader.Number(SettingKeys.SuctionLevel, LowestLevel, highest, Math.Min(150, highest), " mmHg, her higher comfort ceiling"));
    }

    private static LoopSettings Loop(SettingsReader reader) => new(
        reader.YesNo(SettingKeys.RealTime, true),
        reader.Whole(SettingKeys.Processor, AnyProcessor, Environment.ProcessorCount - 1, Environment.ProcessorCount - 1, "; -1 is whichever is free") is >= 0 and var processor ? processor : null,
        TimeSpan.FromMilliseconds(reader.Whole(SettingKeys.ScalePoll, 1, 12, 5, " ms")),
        TimeSpan.FromMilliseconds(reader.Whole(SettingKeys.Panel, 50, 1000, 100, " ms")));

    private static double Speed(SettingsReader reader)
    {
        var speed = reader.Number(SettingKeys.Speed, 0, 1000, 1, "");
        if (speed is > 0 and < 0.1)
        {
            reader.Wrong(SettingKeys.Speed, "must be 0 (as fast as it goes) or 0.1 to 1000 times real time");
        }

        return speed;
    }

    private static string BoardFile(SettingsReader reader)
    {
        var path = reader.Text(SettingKeys.BoardFile);
        return Path.GetFullPath(path.Length == 0 ? "board.json" : path, AppContext.BaseDirectory);
    }

    private static IPEndPoint? Listen(SettingsReader reader)
    {
        var text = reader.Text(SettingKeys.Listen);
        if (text.Length == 0)
        {
            return null;
        }

        var isPlace = IPEndPoint.TryParse(text, out var place) && place.Port > 0;
        if (!isPlace || !IPAddress.IsLoopback(place!.Address))
        {
            reader.Wrong(SettingKeys.Listen, isPlace
                ? "must be an address of this machine alone, such as 127.0.0.1:5280; the pump never listens on a network"
                : "must be an address and port, such as 127.0.0.1:5280");
            return null;
        }

        return place;
    }

    /// <summary>A port alone is one of 127.0.0.1's.</summary>
    private static IPEndPoint? Scpi(SettingsReader reader)
    {
        var text = reader.Text(SettingKeys.Scpi);
        if (text.Length == 0)
        {
            return null;
        }

        var written = ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"{IPAddress.Loopback}:{text}" : text;
        if (written.Contains(':', StringComparison.Ordinal) && IPEndPoint.TryParse(written, out var place) && IPAddress.IsLoopback(place.Address))
        {
            return place;
        }

        reader.Wrong(SettingKeys.Scpi, "must be a port, or an address of this machine alone with one, such as 5025 or 127.0.0.1:5025");
        return null;
    }

    private static void RefuseSimulationOnHardware(SettingsReader reader, FirmwareSettings settings)
    {
        if (settings is { TrueTime: true, Speed: not 1 })
        {
            reader.Wrong(SettingKeys.TrueTime, "true time goes at speed 1 only; leave one of the two out");
        }

        if (settings is { IsSimulated: false, Scpi: not null })
        {
            reader.Wrong(SettingKeys.Scpi, "only a simulated board has a bench within; a real one is measured by real instruments, so leave it out");
        }

        if (!settings.IsSimulated && settings.Speed != 1)
        {
            reader.Wrong(SettingKeys.Speed, "a real board runs at speed 1 only; leave it out");
        }
    }

    private static string OrElse(string text, Func<string> usual) => text.Length == 0 ? usual() : text;
}
