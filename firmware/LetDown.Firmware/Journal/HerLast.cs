using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Services;
using LetDown.Protocol.V1;
using Side = LetDown.Core.Units.Side;

namespace LetDown.Firmware.Journal;

/// <summary>What she did last, so that the pump goes on from there after a restart.</summary>
internal static class HerLast
{
    /// <summary>The settings with the next breast to begin with and her own suction level, never above her comfort ceiling.</summary>
    public static PumpSettings Restore(PumpSettings settings, JournalReader reader)
    {
        if (reader.Newest(EntryKind.Started) is not { } start || start.Event()?.Started is not { } began)
        {
            return settings;
        }

        var highest = Vacuum.Max(settings.ComfortCeiling.Left, settings.ComfortCeiling.Right);
        return settings with
        {
            NextFirstSide = (SideMap.FromWire(began.FirstSide) ?? Side.Right).Other(),
            SuctionLevel = Vacuum.Min(new(LevelIn(start.SessionId, reader) ?? began.SuctionLevelMmhg), highest),
        };
    }

    private static double? LevelIn(string session, JournalReader reader) => reader.EventsOf(session)
        .Select(entry => entry.Event()?.SuctionLevel?.Mmhg)
        .FirstOrDefault(level => level is not null);
}
