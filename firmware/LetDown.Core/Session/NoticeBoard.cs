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
    public bool Update(in Worries worries)
    {
        Notice = worries.IsOn ? Pumping(worries) : Resting(worries);
        var isNew = worries.IsOn && Notice != _told && Notice != Notice.None;
        _told = worries.IsOn ? Notice : Notice.None;
        return isNew;
    }

    private static Notice Pumping(in Worries worries) =>
        worries.IsAsking ? Notice.StillThere
        : worries.IsBottleFull ? Notice.BottleFull
        : worries.IsLeaking ? Notice.CheckSeal
        : worries.Shortfall == Shortfall.Supply ? Notice.SupplyWeak
        : worries.IsScaleLost ? Notice.ScaleLost
        : worries.IsPadGivenUp ? Notice.PadOff
        : worries.IsButtonStuck ? Notice.ButtonStuck
        : worries.Part != Notice.None ? worries.Part
        : worries.Shortfall == Shortfall.Pump ? Notice.SuctionShort
        : Notice.None;

    /// <summary>While nothing is on: what may be why nothing begins.</summary>
    private static Notice Resting(in Worries worries) =>
        worries.IsButtonStuck ? Notice.ButtonStuck
        : worries.Part is Notice.ButtonUnsteady or Notice.DisplayLost ? worries.Part
        : Notice.None;
}
