using CsCheck;
using LetDown.Simulator;

namespace LetDown.Tests.Simulator;

/// <summary>Disturbances of every kind, up to far beyond lively: something all the time.</summary>
internal static class AnyDisturbances
{
    private static readonly Gen<Between> AnySeconds = Range(0.05, 5);

    public static Gen<Disturbances> Gen { get; } = CsCheck.Gen.Select(
        AnyUnit(), Some(Range(0.01, 3)), Some(Range(1, 200)), Some(Range(0.5, 20)), Some(Range(0.01, 0.5)),
        (unit, slips, knocks, weights, walks) => unit with
        {
            SealSlips = slips,
            Knocks = knocks,
            CablePulls = weights,
            BottleLifts = weights,
            Walks = walks,
        });

    private static Gen<Disturbances> AnyUnit() => CsCheck.Gen.Select(
        Range(20, 250), Range(0.85, 1.15), Range(0, 1), Range(10, 35), CsCheck.Gen.Double[0, 3],
        (space, supply, wear, room, drift) => new Disturbances
        {
            HeadSpaceMillilitres = space,
            SupplyLevel = supply,
            MotorWear = wear,
            RoomCelsius = room,
            MotorHotLoss = 0.002,
            MotorColdFriction = 0.05,
            SensorPerKelvin = drift / 10,
            SensorWander = drift,
            ScalePerKelvin = drift / 100,
            ScaleCreep = drift / 1000,
        });

    private static Gen<Episodes> Some(Gen<Between> size) =>
        CsCheck.Gen.Select(CsCheck.Gen.Double[1, 20], AnySeconds, size, (gap, seconds, sizes) => new Episodes(gap, 0.5, seconds, sizes));

    private static Gen<Between> Range(double low, double high) =>
        CsCheck.Gen.Select(CsCheck.Gen.Double[low, high], CsCheck.Gen.Double[low, high], (a, b) => new Between(Math.Min(a, b), Math.Max(a, b)));
}
