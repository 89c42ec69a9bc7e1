using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop;

/// <summary>What can be wrong with the parts of one side, and what to look at: references are those of hardware/parts.csv and the schematic.</summary>
internal static class Troubles
{
    public static Trouble Valve(Side side, string code, string what) => Named(
        side, code, what, $"its plug {Pick(side, "J301", "J321")}, its driver {Pick(side, "Q301", "Q321")}, and that it clicks (hardware/bring-up.md, step 5)");

    public static Trouble Vent(Side side, string code, string what) => Named(
        side, code, what, $"its plug {Pick(side, "J311", "J331")}, its driver {Pick(side, "Q311", "Q331")}, that it clicks and is clean (hardware/bring-up.md, step 5)");

    public static Trouble Air(Side side, string code, string what) => Named(
        side, code, what, $"that the line is capped and its hoses sit tight; that its vent {Pick(side, "J311", "J331")} shuts with power");

    public static Trouble Pad(Side side, string code, string what) => Named(
        side, code, what, $"its plug {Pick(side, "J411", "J421")}, its driver {Pick(side, "Q411", "Q421")}, and that the thermistor is glued to the heater");

    public static Trouble Scale(Side side, string code, string what) => Named(
        side, code, what, $"the cable to U601, the converter {Pick(side, "U611", "U621")} and the load cell's four wires {Pick(side, "J611", "J621")} (hardware/bring-up.md, step 6)");

    public static Trouble Level(Side side, string code, string what) => Named(
        side, code, what, $"its plug {Pick(side, "J711", "J721")}: unplugged it says full; then wipe it dry");

    public static Trouble Sensor(string where, string part, string code, string what) => new(
        $"{code}-{where}", what, $"the sensor {part}, its 5 V, its divider and its hose (hardware/bring-up.md, steps 2 and 7)");

    private static Trouble Named(Side side, string code, string what, string check) => new($"{code}-{side.Word()}", what, check);

    private static string Pick(Side side, string left, string right) => side == Side.Left ? left : right;
}
