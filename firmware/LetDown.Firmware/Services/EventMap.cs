using Google.Protobuf.WellKnownTypes;
using LetDown.Core.Planning;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Plans;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>Session events on the wire.</summary>
internal static class EventMap
{
    public static Wire.SessionEvent ToWire(in SessionEvent happened)
    {
        var wire = Standing(happened);
        SetWhat(wire, happened);
        return wire;
    }

    /// <summary>Ticks that the loop missed, and how the session stood.</summary>
    public static Wire.SessionEvent ToWire(in SessionEvent standing, OverrunReport missed)
    {
        var wire = Standing(standing);
        wire.TicksMissed = new() { Count = (ulong)missed.Missed, Latest = missed.Latest.ToDuration() };
        return wire;
    }

    public static Wire.SidePair Pair<T>(PerSide<T> pair, Func<T, double> number) => new() { Left = number(pair.Left), Right = number(pair.Right) };

    private static Wire.SessionEvent Standing(in SessionEvent happened) => new()
    {
        Elapsed = happened.Elapsed.ToDuration(),
        State = StateMap.ToWire(happened.State),
        Side = SideMap.ToWire(happened.Side),
        Round = happened.Round,
        Reason = StateMap.ToWire(happened.Reason),
        CollectedGrams = Pair(happened.Collected, mass => mass.Grams),
        Together = happened.IsTogether,
        Grounds = GroundsMap.ToWire(happened.Grounds),
    };

    private static Wire.SessionStarted Started(in SessionEvent happened)
    {
        var started = new Wire.SessionStarted
        {
            FirstSide = SideMap.ToWire(happened.Side),
            Program = happened.Program?.Name ?? "",
            ProgramExplanation = happened.Program?.Explanation ?? "",
        };
        if (happened.Plan is { } plan && plan != PersonalPlan.Usual)
        {
            started.Plan = PlanMap.ToWire(plan);
        }

        if (happened.TargetMilk is { } enough)
        {
            started.TargetGrams = enough.Grams;
        }

        return started;
    }

    private static void SetWhat(Wire.SessionEvent wire, in SessionEvent happened)
    {
        switch (happened.Kind)
        {
            case SessionEventKind.Started:
                wire.Started = Started(happened);
                break;
            case SessionEventKind.StateChanged:
                wire.StateChanged = new() { State = wire.State };
                break;
            case SessionEventKind.LetDown:
                wire.LetDown = new() { FlowGramsPerSecond = happened.Value, Began = happened.Reason == SessionReason.FeltLetDown ? null : happened.Onset.ToDuration() };
                break;
            case SessionEventKind.LetDownOver:
                wire.LetDownOver = new() { Began = happened.Onset.ToDuration(), Until = happened.Until.ToDuration(), Grams = happened.Value };
                break;
            case SessionEventKind.LetDownWithdrawn:
                wire.LetDownWithdrawn = new() { Began = happened.Onset.ToDuration() };
                break;
            case SessionEventKind.Coaxed:
                wire.Coaxed = new() { Coaxing = StateMap.ToWire(happened.Coaxing) };
                break;
            case SessionEventKind.SideFinished:
                wire.SideFinished = new();
                break;
            case SessionEventKind.SuctionLevel:
                wire.SuctionLevel = new() { Mmhg = happened.Value };
                break;
            case SessionEventKind.Notice:
                wire.Notice = new() { Notice = StateMap.ToWire(happened.Notice) };
                break;
            case SessionEventKind.Fault:
                wire.Fault = new() { Fault = StateMap.ToWire(happened.Fault) };
                break;
            case SessionEventKind.Ended:
                wire.Ended = new() { State = wire.State, Fault = StateMap.ToWire(happened.Fault) };
                break;
        }
    }
}
