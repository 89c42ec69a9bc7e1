using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>One thing that happened in a session, whole in itself.</summary>
public readonly record struct Moment
{
    /// <summary>Since the session began.</summary>
    public TimeSpan At { get; init; }

    /// <summary>What happened.</summary>
    public MomentKind What { get; init; }

    /// <summary>The breast; while switching, the one being left; of two, the one that began or that it is about.</summary>
    public Side Side { get; init; }

    /// <summary>True when both breasts were pumped at once.</summary>
    public bool Together { get; init; }

    /// <summary>The visit.</summary>
    public int Round { get; init; }

    /// <summary>Why.</summary>
    public Reason Reason { get; init; }

    /// <summary>The numbers behind it; null where no decision was taken or the journal does not say.</summary>
    public DecisionGrounds? Grounds { get; init; }

    /// <summary>Milk collected so far, g.</summary>
    public Grams Collected { get; init; }

    /// <summary>With <see cref="MomentKind.Coaxing"/>.</summary>
    public Coaxing Coaxing { get; init; }

    /// <summary>With <see cref="MomentKind.Notice"/>.</summary>
    public Notice Notice { get; init; }

    /// <summary>With <see cref="MomentKind.Fault"/>.</summary>
    public Fault Fault { get; init; }

    /// <summary>With <see cref="MomentKind.SuctionLevel"/>, mmHg.</summary>
    public double SuctionMmhg { get; init; }

    /// <summary>True when the pump decided it by itself; what she asked for and what merely happened is no decision.</summary>
    public bool IsDecision => Reason is not (Reason.Unspecified or Reason.Asked or Reason.FeltLetDown)
        && What is MomentKind.LetDown or MomentKind.LetDownWithdrawn or MomentKind.Stimulation or MomentKind.Expression or MomentKind.Switching
            or MomentKind.Rest or MomentKind.Coaxing or MomentKind.SideFinished or MomentKind.Finishing;

    /// <summary>What an event tells; null for what is no moment of its own, such as the end of a let-down.</summary>
    internal static Moment? From(SessionEvent happened, Side side, TimeSpan at) => KindOf(happened) is not { } kind ? null : new Moment
    {
        At = at,
        What = kind,
        Side = side,
        Together = happened.Together,
        Round = happened.Round,
        Reason = happened.Reason,
        Grounds = DecisionGrounds.From(happened.Grounds),
        Collected = Grams.From(happened.CollectedGrams),
        Coaxing = happened.Coaxed?.Coaxing ?? Coaxing.Unspecified,
        Notice = happened.Notice?.Notice ?? Notice.Unspecified,
        Fault = happened.Fault?.Fault ?? happened.Ended?.Fault ?? Fault.Unspecified,
        SuctionMmhg = happened.SuctionLevel?.Mmhg ?? 0,
    };

    private static MomentKind? KindOf(SessionEvent happened) => happened.WhatCase switch
    {
        SessionEvent.WhatOneofCase.Started => MomentKind.Began,
        SessionEvent.WhatOneofCase.StateChanged => KindOf(happened.StateChanged.State),
        SessionEvent.WhatOneofCase.LetDown => MomentKind.LetDown,
        SessionEvent.WhatOneofCase.LetDownWithdrawn => MomentKind.LetDownWithdrawn,
        SessionEvent.WhatOneofCase.Coaxed => MomentKind.Coaxing,
        SessionEvent.WhatOneofCase.SideFinished => MomentKind.SideFinished,
        SessionEvent.WhatOneofCase.SuctionLevel => MomentKind.SuctionLevel,
        SessionEvent.WhatOneofCase.Notice => MomentKind.Notice,
        SessionEvent.WhatOneofCase.Fault => MomentKind.Fault,
        SessionEvent.WhatOneofCase.Ended => MomentKind.Ended,
        _ => null,
    };

    private static MomentKind? KindOf(PumpState state) => state switch
    {
        PumpState.Stimulating => MomentKind.Stimulation,
        PumpState.Expressing => MomentKind.Expression,
        PumpState.Switching => MomentKind.Switching,
        PumpState.Paused => MomentKind.Pause,
        PumpState.Resting => MomentKind.Rest,
        PumpState.Finishing => MomentKind.Finishing,
        _ => null,
    };
}
