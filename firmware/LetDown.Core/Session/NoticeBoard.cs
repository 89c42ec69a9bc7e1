using LetDown.Core.Safety;
using LetDown.Core.Suction;

namespace LetDown.Core.Session;

/// <summary>The one notice that matters most now; says when it is a new one.</summary>
internal sealed class NoticeBoard
{
    private Notice _told;

    /// <summary>What she should know now.</summary>
    public Notice Notice { get; private set; }

    /// <summary>True when <see cref="Notice"/> is new to this session.</summary>
    public bool Update(PumpingSession session, bool isScaleLost, bool isPadGivenUp, bool isButtonStuck, Notice part)
    {
        var notice = !session.IsOn ? Resting(isButtonStuck, part)
            : session.IsAsking ? Notice.StillThere
            : session.IsAnyBottleFull ? Notice.BottleFull
            : session.IsLeaking ? Notice.CheckSeal
            : session.Shortfall == Shortfall.Supply ? Notice.SupplyWeak
            : isScaleLost ? Notice.ScaleLost
            : isPadGivenUp ? Notice.PadOff
            : isButtonStuck ? Notice.ButtonStuck
            : part != Notice.None ? part
            : session.Shortfall == Shortfall.Pump ? Notice.SuctionShort
            : Notice.None;
        var isNew = session.IsOn && notice != _told && notice != Notice.None;
        _told = session.IsOn ? notice : Notice.None;
        Notice = notice;
        return isNew;
    }

    /// <summary>While nothing is on: what may be why nothing begins.</summary>
    private static Notice Resting(bool isButtonStuck, Notice part) =>
        isButtonStuck ? Notice.ButtonStuck : part is Notice.ButtonUnsteady or Notice.DisplayLost ? part : Notice.None;
}
