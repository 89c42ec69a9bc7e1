using Google.Protobuf.WellKnownTypes;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Telemetry;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>The state of the pump on the wire.</summary>
internal sealed class StatusMap(SessionNames names)
{
    public Wire.Status ToWire(in PumpSnapshot snapshot)
    {
        var status = snapshot.Status;
        var wire = new Wire.Status
        {
            State = StateMap.ToWire(status.State),
            Side = SideMap.ToWire(status.Side),
            Round = status.Round,
            Reason = StateMap.ToWire(status.Reason),
            SessionId = names.Of(snapshot.Session)?.Id ?? "",
            Elapsed = status.Elapsed.ToDuration(),
            LineMmhg = EventMap.Pair(status.Line, vacuum => vacuum.MmHg),
            ManifoldMmhg = status.Manifold.MmHg,
            SuctionLevelMmhg = status.SuctionLevel.MmHg,
            CollectedGrams = EventMap.Pair(status.Collected, mass => mass.Grams),
            FlowGramsPerSecond = EventMap.Pair(status.Flow, flow => flow.GramsPerSecond),
            LetDowns = status.LetDowns,
            Notice = StateMap.ToWire(status.Notice),
            Fault = StateMap.ToWire(status.Fault),
            Overruns = (ulong)snapshot.Overruns,
            Quiet = status.IsQuiet,
            Together = status.IsTogether,
            Program = status.Program?.Name ?? "",
            Grounds = GroundsMap.ToWire(status.Grounds),
            Coaxing = StateMap.ToWire(status.Coaxing),
            MilkEstimated = new() { Left = status.IsMilkEstimated.Left, Right = status.IsMilkEstimated.Right },
        };
        if (status.Target is { } target)
        {
            wire.TargetMmhg = target.MmHg;
            wire.RateCpm = status.Rate.CyclesPerMinute;
        }

        if (status.TargetMilk is { } enough)
        {
            wire.TargetGrams = enough.Grams;
        }

        return wire;
    }
}
