using LetDown.Core.Programs;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>What each phase means for suction, on the breasts that are pumped. Whatever it says, the failsafe has the last word.</summary>
internal sealed class PhaseSuction(Rounds rounds, SuctionSetting setting)
{
    /// <summary>The other rhythm of coaxing: softer and slower by these shares, within what is cleared. Our choice.</summary>
    private const double CoaxingDepth = 0.75;
    private const double CoaxingRate = 0.7;

    public SuctionIntent Gentle => Wave(SuctionEnvelope.Gentle);

    public SuctionIntent Stimulation(PumpProgram program, Coaxing coaxing) =>
        Wave(coaxing == Coaxing.Rhythm ? Varied(program.Stimulation) : program.Stimulation);

    /// <summary>Her level, as deep as the program lets it be.</summary>
    public SuctionIntent Expression(PumpProgram program)
    {
        var most = program.ExpressionAtMost ?? SuctionEnvelope.ExpressionPeak.High;
        return Wave(Vacuum.Min(setting.For(Side.Left), most), Vacuum.Min(setting.For(Side.Right), most), program.ExpressionRate);
    }

    private static SuctionShape Varied(SuctionShape shape) => new(
        Vacuum.Max(shape.Peak * CoaxingDepth, SuctionEnvelope.StimulationPeak.Low),
        new(Math.Max(shape.Rate.CyclesPerMinute * CoaxingRate, SuctionEnvelope.Gentle.Rate.CyclesPerMinute)));

    private SuctionIntent Wave(SuctionShape shape) => Wave(shape.Peak, shape.Peak, shape.Rate);

    private SuctionIntent Wave(Vacuum left, Vacuum right, Rate rate) => new(
        SuctionMode.Wave,
        new(
            rounds.IsPumped(Side.Left) ? setting.Limit(Side.Left, left) : null,
            rounds.IsPumped(Side.Right) ? setting.Limit(Side.Right, right) : null),
        rate);
}
