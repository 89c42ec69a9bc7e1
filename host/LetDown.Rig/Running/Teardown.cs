using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;
using LetDown.Rig.Scenarios;
using LetDown.Simulator.Failures;

namespace LetDown.Rig.Running;

/// <summary>
/// What comes after every scenario, also after one that was stopped: failures and leaks end, buttons are let go, the board is made safe as at the
/// end of the firmware, and it is measured that the lines are let go.
/// </summary>
internal static class Teardown
{
    /// <summary>Our choice: several times what an open vent needs.</summary>
    private const double LongestSeconds = 1;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    public static Finding Vent(Lockstep pump, IEnumerable<FailurePart> failed)
    {
        foreach (var part in failed)
        {
            pump.Pump.Fail(part, FailureKind.Ok);
        }

        foreach (var side in Enum.GetValues<Side>())
        {
            pump.Pump.Leak(side, 0);
        }

        pump.Pump.Hold(Buttons.None);
        pump.MakeSafe();
        return new() { Kind = "teardown", Name = "teardown: vented", Value = Released(pump), Unit = "s", Limits = new(null, LongestSeconds) };
    }

    /// <summary>How long it took; nothing while a line is held.</summary>
    private static double? Released(Lockstep pump)
    {
        var start = pump.Now.TotalSeconds;
        double? released = null;
        while (pump.Now.TotalSeconds - start < LongestSeconds)
        {
            var lines = pump.Pump.Truth.Lines;
            released = Vacuum.Max(lines.Left, lines.Right) > SafetyLimits.Released ? null : released ?? pump.Now.TotalSeconds - start;
            pump.Pump.AdvanceTo(pump.Now + Tick);
        }

        return released;
    }
}
