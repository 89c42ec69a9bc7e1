using LetDown.Core.Safety;
using LetDown.Core.Suction;

namespace LetDown.Core.Session;

/// <summary>The one notice that matters most now; says when it is a new one.</summary>
internal sealed class NoticeBoard
{
    /// <summary>What she should know now.</summary>
    public Notice Notice { get; private set; }

    /// <summary>True when <see cref="Notice"/> began with this update.</summary>
    public bool Update(PumpingSession session, bool isScaleLost, bool isPadGivenUp, bool isButtonStuck)
    {
        var notice = !session.IsOn ? Notice.None
            : session.IsAsking ? Notice.StillThere
            : session.IsAnyBottleFull ? Notice.BottleFull
            : session.IsLeaking ? Notice.CheckSeal
            : session.Shortfall == Shortfall.Supply ? Notice.SupplyWeak
            : isScaleLost ? Notice.ScaleLost
            : isPadGivenUp ? Notice.PadOff
            : isButtonStuck ? Notice.ButtonStuck
            : session.Shortfall == Shortfall.Pump ? Notice.SuctionShort
            : Notice.None;
        var isNew = notice != Notice && notice != Notice.None;
        Notice = notice;
        return isNew;
    }
}
