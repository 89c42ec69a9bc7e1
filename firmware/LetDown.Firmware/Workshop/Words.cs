using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop;

/// <summary>Words of the workshop.</summary>
internal static class Words
{
    public static readonly Side[] Sides = [Side.Left, Side.Right];

    public static string Word(this Side side) => side == Side.Left ? "left" : "right";

    public static string Word(this Verdict verdict) => verdict switch { Verdict.Passed => "passed", Verdict.Failed => "failed", _ => "skipped" };
}
