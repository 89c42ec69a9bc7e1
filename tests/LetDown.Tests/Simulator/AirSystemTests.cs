using CsCheck;
using LetDown.Core.Suction;
using LetDown.Core.Units;
using LetDown.Simulator.Pneumatics;
using LetDown.Simulator.Randomness;

namespace LetDown.Tests.Simulator;

public sealed class AirSystemTests
{
    private const double Dt = 0.001;

    private static readonly Gen<PneumaticDrive> AnyDrive = Gen.Select(
        Gen.Double[0, 1.03], Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool,
        (motor, left, right, leftVent, rightVent) => new PneumaticDrive(motor, new(left, right), new(leftVent, rightVent)));

    /// <summary>Drives held for 1 to 600 ms, on any unit, with bottles from empty to full.</summary>
    private static readonly Gen<(int Seed, (PneumaticDrive Drive, int Steps)[] Course, double Milk)> AnyCourse = Gen.Select(
        Gen.Int[0, 1000], Gen.Select(AnyDrive, Gen.Int[1, 600]).Array[1, 25], Gen.Double[0, 180]);

    [Fact]
    public void Whatever_is_driven_no_line_goes_beyond_the_relief_and_the_manifold_not_beyond_the_dead_end() =>
        AnyCourse.Sample(course =>
        {
            var parts = Draw(course.Seed);
            var air = new AirSystem(parts);
            Run(air, course.Course, course.Milk, () =>
            {
                Assert.InRange(air.Lines.Left.MmHg, -0.5, Deepest(parts, Side.Left));
                Assert.InRange(air.Lines.Right.MmHg, -0.5, Deepest(parts, Side.Right));
                Assert.InRange(air.Manifold, -0.5, parts.DeadEnd);
            });
        }, iter: 200);

    [Fact]
    public void Without_power_both_lines_are_released_in_200_ms_and_at_ambient_soon_after() =>
        AnyCourse.Sample(course =>
        {
            var air = new AirSystem(Draw(course.Seed));
            Run(air, course.Course, course.Milk, () => { });
            Run(air, [(default, 200)], course.Milk, () => { });

            // Design §6: 200 ms to below 20 mmHg.
            Assert.InRange(Math.Max(air.Lines.Left.MmHg, air.Lines.Right.MmHg), -0.5, 20);
            Run(air, [(default, 300)], course.Milk, () => { });
            Assert.InRange(Math.Max(air.Lines.Left.MmHg, air.Lines.Right.MmHg), -0.5, 0.5);
        }, iter: 200);

    [Fact]
    public void A_tight_stiff_line_fills_as_the_gas_law_says()
    {
        var parts = Draw(1) with { SealLeak = default, Compliance = default, ManifoldLeak = 0, LineValveFlow = new(1000, 1000), Relief = new(999, 999) };
        var air = new AirSystem(parts);
        const double share = 0.5;

        // The motor first, against closed valves and with the manifold at its dead end; then one line.
        Run(air, [(new(share, default, default), 2000)], 0, () => { });
        Run(air, [(new(share, new(true, false), new(true, false)), 20)], 0, () => { });
        var from = air.Lines.Left.MmHg;
        Run(air, [(new(share, new(true, false), new(true, false)), 400)], 0, () => { });

        // V·dv/dt = p0·F·s·(1 − v/D) has the solution v = D − (D − v0)·exp(−p0·F·s·t / (V·D)).
        var volume = parts.HeadSpace + parts.ManifoldVolume;
        var rate = PneumaticParts.Atmosphere * parts.FreeFlow * air.Motor.Speed / (volume * parts.DeadEnd);
        Assert.Equal(parts.DeadEnd - ((parts.DeadEnd - from) * Math.Exp(-rate * 0.4)), air.Lines.Left.MmHg, 1.0);
    }

    [Fact]
    public void Steps_of_1_ms_agree_with_steps_ten_times_finer() =>
        AnyCourse.Sample(course =>
        {
            var (coarse, fine) = (new AirSystem(Draw(course.Seed)), new AirSystem(Draw(course.Seed)));
            foreach (var (drive, steps) in course.Course)
            {
                Run(coarse, [(drive, steps)], course.Milk, () => { });
                Run(fine, [(drive, steps * 10)], course.Milk, () => { }, Dt / 10);
            }

            // A line that has just been opened to a deep manifold or to air differs by what happens within a millisecond or two.
            Assert.Equal(fine.Lines.Left.MmHg, coarse.Lines.Left.MmHg, 9.0);
            Assert.Equal(fine.Lines.Right.MmHg, coarse.Lines.Right.MmHg, 9.0);
        }, iter: 60);

    [Fact]
    public void The_nominal_unit_is_what_the_controllers_feed_forward_assumes()
    {
        Assert.Equal(PlantModel.Atmosphere, PneumaticParts.Atmosphere);
        Assert.Equal(PlantModel.FreeFlow, PneumaticParts.NominalFreeFlow);
        Assert.Equal(PlantModel.DeadEnd, PneumaticParts.NominalDeadEnd);
        Assert.Equal(PlantModel.MotorLag, PneumaticParts.NominalMotorLag);
        Assert.Equal(PlantModel.VentFlow, PneumaticParts.NominalVentFlow);
    }

    [Fact]
    public void A_valve_is_late_and_a_short_pulse_does_not_open_it()
    {
        var valve = new Valve(travel: 0.008, isNormallyOpen: false);
        Run(valve, true, 2);
        Assert.Equal(0, valve.Opening);
        Run(valve, false, 2);
        Assert.Equal(0, valve.Opening);
        Run(valve, true, 8);
        Assert.Equal(1, valve.Opening);
        Run(valve, false, 8);
        Assert.Equal(0, valve.Opening);
    }

    /// <summary>
    /// 5 mmHg above its opening the relief passes more than the whole pump moves there. On top comes what a manifold at its dead end
    /// gives at once to the smallest line that is opened to it (<c>p·V</c> is kept), were the relief too slow to pass any of it.
    /// </summary>
    private static double Deepest(PneumaticParts parts, Side side)
    {
        var relief = parts.Relief[side];
        var smallest = parts.LeastHeadSpace + (parts.Compliance[side] * (PneumaticParts.Atmosphere - relief));
        var dump = (parts.DeadEnd - relief) * parts.ManifoldVolume / (parts.ManifoldVolume + smallest);
        return relief + 5 + dump;
    }

    private static PneumaticParts Draw(int seed) => PneumaticParts.Draw(new RandomStream(seed, "pneumatic parts"), 200);

    private static void Run(AirSystem air, (PneumaticDrive Drive, int Steps)[] course, double milk, Action look, double dt = Dt)
    {
        foreach (var (drive, steps) in course)
        {
            for (var i = 0; i < steps; i++)
            {
                air.Step(dt, drive, new(milk, milk), new(0.5, 0.5));
                look();
            }
        }
    }

    private static void Run(Valve valve, bool isEnergised, int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            valve.Step(Dt, isEnergised);
        }
    }
}
