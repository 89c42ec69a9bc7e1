using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>The longest time that a line was held without a release; a hold counts from where the window begins.</summary>
internal sealed class HoldWatch(MeasureExpectation expected) : IWatch
{
    private double _before = double.NaN;
    private PerSide<double> _held;
    private double? _longest;

    public void Look(Moment moment)
    {
        if (!expected.Window.Holds(moment.Now))
        {
            return;
        }

        var passed = double.IsNaN(_before) ? 0 : moment.Now - _before;
        _before = moment.Now;
        var lines = moment.Measured.Lines;
        _held = new(Held(_held.Left, lines.Left, passed), Held(_held.Right, lines.Right, passed));
        _longest = Math.Max(_longest ?? 0, Math.Max(_held.Left, _held.Right));
    }

    public Finding Conclude() => expected.Found(_longest);

    private static double Held(double before, Vacuum line, double passed) => line > SafetyLimits.Released ? before + passed : 0;
}
