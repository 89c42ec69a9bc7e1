using Google.Protobuf.WellKnownTypes;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Loop;
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
    };

    private static void SetWhat(Wire.SessionEvent wire, in SessionEvent happened)
    {
        switch (happened.Kind)
        {
            case SessionEventKind.Started:
                wire.Started = new() { FirstSide = wire.Side };
                break;
            case SessionEventKind.StateChanged:
                wire.StateChanged = new() { State = wire.State };
                break;
            case SessionEventKind.LetDown:
                wire.LetDown = new() { FlowGramsPerSecond = happened.Value };
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
