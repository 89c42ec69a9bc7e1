using LetDown.Core.Session;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>The numbers behind decisions on the wire.</summary>
internal static class GroundsMap
{
    /// <summary>Null where no decision was taken.</summary>
    public static Wire.Grounds? ToWire(in Grounds grounds) => grounds == default ? null : new()
    {
        InVainSeconds = grounds.InVain,
        ExpectedWaitSeconds = grounds.ExpectedWait,
        NextGrams = EventMap.Pair(grounds.Next, mass => mass.Grams),
        GramsPerMinute = EventMap.Pair(grounds.GramsPerMinute, rate => rate),
        WorthGramsPerMinute = grounds.Worth,
        FlowGramsPerSecond = EventMap.Pair(grounds.Flow, flow => flow.GramsPerSecond),
    };
}
