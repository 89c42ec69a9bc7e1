using LetDown.Firmware.Loop;

namespace LetDown.Firmware.Workshop;

/// <summary>A real board: ticks of the clock; scales and panel have threads of their own.</summary>
internal sealed class RealTime(IPacer pacer) : IWorld
{
    public TimeSpan Next() => pacer.Next();
}
