using Google.Protobuf.WellKnownTypes;
using LetDown.Protocol.V1;

namespace LetDown.Tests.App;

/// <summary>Moments of a session for the screens.</summary>
internal static class Statuses
{
    public static Status Idle => new() { State = PumpState.Idle, SuctionLevelMmhg = 150, LineMmhg = new SidePair(), CollectedGrams = new SidePair(), FlowGramsPerSecond = new SidePair() };

    public static Status Expressing => new()
    {
        State = PumpState.Expressing,
        Side = Side.Left,
        Round = 3,
        Reason = Reason.FlowRose,
        SessionId = "20261124-031200-5e55",
        Elapsed = Duration.FromTimeSpan(TimeSpan.FromSeconds(724)),
        TargetMmhg = 150,
        RateCpm = 54,
        LineMmhg = new SidePair { Left = 142.4, Right = 0.3 },
        SuctionLevelMmhg = 150,
        CollectedGrams = new SidePair { Left = 34.23, Right = 21.04 },
        FlowGramsPerSecond = new SidePair { Left = 0.42, Right = 0 },
        LetDowns = 3,
    };

    public static Status With(Action<Status> change)
    {
        var status = Expressing.Clone();
        change(status);
        return status;
    }
}
