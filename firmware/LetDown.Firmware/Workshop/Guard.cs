using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop;

/// <summary>
/// Stands above every step: gentle suction only, never long, on sensors that answer, pads that stay warm and no more. Its limits are our choice and
/// well within those of the pump in use.
/// </summary>
internal sealed class Guard
{
    /// <summary>The steps aim at 60 mmHg at most.</summary>
    public const double DeepestLine = 90;

    /// <summary>Nobody is on the manifold; its tubing is tried against closed valves.</summary>
    public const double DeepestManifold = 200;

    /// <summary>Design §6: fault at 43 °C.</summary>
    public const double HottestPad = 43;

    private static readonly TimeSpan LongestMotor = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan OldestVacuum = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan OldestPad = TimeSpan.FromMilliseconds(100);
    private TimeSpan _motorSince;
    private TimeSpan _releasedAt;

    /// <summary>What must end the step at once; null while all is well.</summary>
    public Trouble? Look(Bench bench, in Pulse last)
    {
        var now = bench.Now.At;
        if (last.Drive.Motor is null)
        {
            _motorSince = now;
        }

        if (bench.Deepest < SafetyLimits.Released.MmHg || !IsPowered(last.Drive))
        {
            _releasedAt = now;
        }

        return IsPowered(last.Drive) ? OfSuction(bench, now) ?? OfPads(bench, last, now) : OfPads(bench, last, now);
    }

    private static bool IsPowered(in Actuation drive) =>
        drive.Motor is not null || drive.Sides.Left.VentClosed || drive.Sides.Right.VentClosed;

    private Trouble? OfSuction(Bench bench, TimeSpan now)
    {
        if (!bench.Now.Manifold.IsFresh(now, OldestVacuum) || !bench.Now.Sides.Left.Line.IsFresh(now, OldestVacuum))
        {
            return new("sensors-lost", "the vacuum sensors fell silent while there was suction", "the converter U501 and its plug; then try again");
        }

        if (bench.Deepest > DeepestLine || bench.Manifold > DeepestManifold)
        {
            return new("too-much-vacuum", "there was more suction than this test allows", "that the lines are capped, not pinched, and the relief valves are in; then the motor's driver Q401");
        }

        if (now - _releasedAt > SafetyLimits.LongestHold)
        {
            return new("held-too-long", "a line was held under suction for two seconds", "the vents: clean them, look at their wires");
        }

        return now - _motorSince > LongestMotor
            ? new("motor-too-long", "the motor ran for longer than this test allows", "that the lines are capped and their hoses sit tight")
            : null;
    }

    private static Trouble? OfPads(Bench bench, in Pulse last, TimeSpan now) => OfPad(bench, last, now, Side.Left) ?? OfPad(bench, last, now, Side.Right);

    private static Trouble? OfPad(Bench bench, in Pulse last, TimeSpan now, Side side)
    {
        var pad = bench.Now.Sides[side].Pad;
        if (!last.Drive.Sides[side].PadOn)
        {
            return null;
        }

        return pad.IsFresh(now, OldestPad) && pad.Value.Celsius < HottestPad
            ? null
            : Troubles.Pad(side, "pad-hot", $"the {side.Word()} pad was too hot, or its sensor fell silent while it was on");
    }
}
