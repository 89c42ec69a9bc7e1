using LetDown.Core.Units;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.Pneumatics;

/// <summary>What wear, room and her own shield and tubing make of a unit. Calm leaves it as it is, to the last bit.</summary>
internal static class DisturbedParts
{
    /// <summary>Share of its free flow that a worn-out motor has lost. Our assumption, as the three below.</summary>
    private const double FlowLost = 0.3;

    /// <summary>Share of its dead end.</summary>
    private const double DeadEndLost = 0.25;

    /// <summary>Share of full duty that worn brushes and bearings take.</summary>
    private const double FrictionGained = 0.05;

    /// <summary>How many times more its flaps leak.</summary>
    private const double FlapsLoosened = 4;

    public static PneumaticParts Draw(int seed, double headSpace, Disturbances disturbances)
    {
        var parts = PneumaticParts.Draw(new RandomStream(seed, "pneumatic parts"), headSpace);
        var space = disturbances.HeadSpaceMillilitres?.Draw(new RandomStream(seed, "disturbed head-space")) ?? parts.HeadSpace;
        var leaks = new RandomStream(seed, "disturbed leak");
        return Wear(parts, disturbances.MotorWear.Draw(new RandomStream(seed, "disturbed motor"))) with
        {
            HeadSpace = space,
            LeastHeadSpace = Math.Min(parts.LeastHeadSpace, space),
            SealLeak = disturbances.SealLeak is { } leak ? new PerSide<double>(leak.Draw(leaks), leak.Draw(leaks)) : parts.SealLeak,
            RoomCelsius = disturbances.RoomCelsius.Draw(new RandomStream(seed, "disturbed room")),
            MotorHotLoss = disturbances.MotorHotLoss,
            MotorColdFriction = disturbances.MotorColdFriction,
        };
    }

    private static PneumaticParts Wear(PneumaticParts parts, double wear) => parts with
    {
        FreeFlow = parts.FreeFlow * (1 - (FlowLost * wear)),
        DeadEnd = parts.DeadEnd * (1 - (DeadEndLost * wear)),
        MotorFriction = parts.MotorFriction + (FrictionGained * wear),
        ManifoldLeak = parts.ManifoldLeak * (1 + (FlapsLoosened * wear)),
    };
}
