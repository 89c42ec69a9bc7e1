using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>Breasts in the core and on the wire.</summary>
internal static class SideMap
{
    public static Wire.Side ToWire(Core.Units.Side side) => side == Core.Units.Side.Left ? Wire.Side.Left : Wire.Side.Right;

    /// <summary>Null when it was left open.</summary>
    public static Core.Units.Side? FromWire(Wire.Side side) => side switch
    {
        Wire.Side.Left => Core.Units.Side.Left,
        Wire.Side.Right => Core.Units.Side.Right,
        _ => null,
    };
}
