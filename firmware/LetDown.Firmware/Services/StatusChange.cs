using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Loop;

namespace LetDown.Firmware.Services;

/// <summary>What of a snapshot a watcher is told about at once; measurements can wait for the asked rate.</summary>
internal readonly record struct StatusChange(
    int Session,
    PumpState State,
    Side Side,
    int Round,
    SessionReason Reason,
    Vacuum SuctionLevel,
    bool IsQuiet,
    int LetDowns,
    Notice Notice,
    Fault Fault)
{
    public static StatusChange Of(in PumpSnapshot snapshot)
    {
        PumpStatus status = snapshot.Status;
        return new(
            snapshot.Session, status.State, status.Side, status.Round, status.Reason, status.SuctionLevel, status.IsQuiet, status.LetDowns, status.Notice,
            status.Fault);
    }
}
