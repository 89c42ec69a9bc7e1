using LetDown.Core.Units;

namespace LetDown.Core.Safety.Checks;

/// <summary>A line above the software ceiling for three ticks. The vent has been open since the first of them.</summary>
internal sealed class CeilingCheck : IFaultCheck
{
    private Persistence _over = new(3);

    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var deepest = Vacuum.Max(senses.Line.Left, senses.Line.Right);
        return _over.Update(deepest > SafetyLimits.Ceiling) ? Fault.OverVacuum : Fault.None;
    }
}
