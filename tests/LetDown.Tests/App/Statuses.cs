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

    /// <summary>Both breasts, the right scale lost, 70 g wanted.</summary>
    public static Status Both => With(status =>
    {
        (status.Together, status.Round, status.Program, status.TargetGrams) = (true, 1, "both", 70);
        status.MilkEstimated = new SideFlags { Right = true };
    });

    /// <summary>Leaves the left breast, because the right promises more.</summary>
    public static Status Leaving => With(status =>
    {
        (status.State, status.Reason, status.Program) = (PumpState.Switching, Reason.MoreOnOtherSide, "adaptive");
        status.Grounds = new Grounds { InVainSeconds = 62, NextGrams = new SidePair { Left = 4.2, Right = 18.1 }, WorthGramsPerMinute = 1 };
    });

    public static Status Coaxing(Coaxing coaxing) => With(status =>
    {
        status.State = coaxing == Protocol.V1.Coaxing.Rest ? PumpState.Resting : PumpState.Stimulating;
        (status.Reason, status.Coaxing) = (Reason.MilkIsSlow, coaxing);
    });

    public static Status With(Action<Status> change)
    {
        var status = Expressing.Clone();
        change(status);
        return status;
    }
}
