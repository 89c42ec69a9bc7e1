using LetDown.Core.Units;

namespace LetDown.Core.Safety.Checks;

/// <summary>
/// Line and manifold are one room while the line valve is open. A line sensor that is stuck near ambient would make the regulator
/// pull ever deeper, and nothing else here would see it.
/// </summary>
internal sealed class AgreementCheck : IFaultCheck
{
    /// <summary>
    /// Largest honest difference, mmHg: 16 over the line valve at the pump's free flow (200 mL/s, 50 mL/s for each root of a mmHg),
    /// and three times that for a valve that has silted up. Our choice.
    /// </summary>
    private const double Most = 50;

    /// <summary>How long they must differ, s: the line gains less than 40 mmHg meanwhile, even at the pump's free flow.</summary>
    private const double Longest = 0.05;

    private PerSide<double> _differ;

    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        _differ = new(Differ(senses, Side.Left, dt), Differ(senses, Side.Right, dt));
        return _differ.Left >= Longest || _differ.Right >= Longest ? Fault.SensorImpossible : Fault.None;
    }

    private double Differ(LineSenses senses, Side side, double dt) =>
        senses.AreJoined[side] && Math.Abs((senses.Line[side] - senses.Manifold).MmHg) > Most ? _differ[side] + dt : 0;
}
