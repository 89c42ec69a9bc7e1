using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Safety.Checks;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

/// <summary>One check, tick by tick, with readings that are all well but for what a test spoils.</summary>
internal sealed class CheckBench(IFaultCheck check)
{
    public const double Dt = 0.001;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private TimeSpan _now = TimeSpan.FromHours(1);

    /// <summary>Zeroed vacuum as the checks see it.</summary>
    public LineSenses Senses { get; } = new();

    /// <summary>What the actuators were told.</summary>
    public Actuation Told { get; set; } = Actuation.Safe;

    /// <summary>Changes the readings of a tick.</summary>
    public Func<Readings, Readings> Spoil { get; set; } = readings => readings;

    /// <summary>So many ticks. How many passed until the fault was raised; null when it was not.</summary>
    public int? TicksToFault(Fault fault, int most = 1_000)
    {
        for (var tick = 1; tick <= most; tick++)
        {
            var found = Look();
            Assert.True(found == Fault.None || found == fault, $"{found} instead of {fault}");
            if (found == fault)
            {
                return tick;
            }
        }

        return null;
    }

    public Fault Look()
    {
        _now += Tick;
        var readings = Spoil(Well(_now));
        Senses.Update(readings, Told, Dt);
        return check.Look(readings, Senses, Told, Dt);
    }

    public static Readings WithLine(Readings readings, Side side, Sample<Vacuum> line) => readings with
    {
        Sides = side == Side.Left ? readings.Sides with { Left = readings.Sides.Left with { Line = line } } : readings.Sides with { Right = readings.Sides.Right with { Line = line } },
    };

    private static Readings Well(TimeSpan now)
    {
        var side = new SideReadings { Line = new(default, now) };
        return new()
        {
            At = now,
            Sides = new(side, side),
            Manifold = new(default, now),
            SupplyVolts = new(12, now),
            ReferenceShare = new(SafetyLimits.ReferenceShare, now),
            MotorAmperes = new(0, now),
        };
    }
}
