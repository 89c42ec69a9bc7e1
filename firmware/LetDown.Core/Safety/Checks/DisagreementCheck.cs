using LetDown.Core.Units;

namespace LetDown.Core.Safety.Checks;

/// <summary>
/// Line and manifold, joined, that differ by less than <see cref="AgreementCheck"/> stops at once, but again and again: one of the two has
/// lost its scale or lags, or the valve between them is silted up.
/// </summary>
internal sealed class DisagreementCheck : IFaultCheck
{
    /// <summary>Honest difference, mmHg: 16 over the line valve at the pump's free flow, and noise ...</summary>
    private const double Least = 20;

    /// <summary>... or this share of the deeper one: 1.5 % of error each (PA02), and room for a valve with half its flow.</summary>
    private const double Share = 0.15;

    /// <summary>Only so deep, mmHg, does a sensor that shows two thirds stand out; below it neither agreement nor difference counts.</summary>
    private const double Telling = 70;

    /// <summary>For how long they must differ, less how long they agree, s.</summary>
    private const double Longest = 0.5;

    private PerSide<double> _differ;

    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        _differ = new(Differ(senses, Side.Left, dt), Differ(senses, Side.Right, dt));
        if (_differ.Left < Longest && _differ.Right < Longest)
        {
            return Fault.None;
        }

        // Told once it stands until it is dismissed. Nothing that differed before counts against a session after that: vented, nothing could take it back.
        _differ = default;
        return Fault.SensorsDisagree;
    }

    private double Differ(LineSenses senses, Side side, double dt)
    {
        var (line, manifold) = (senses.Line[side], senses.Manifold);
        var deeper = Vacuum.Max(line, manifold).MmHg;
        if (!(senses.AreJoined[side] && deeper > Telling))
        {
            return _differ[side];
        }

        var most = Math.Max(Least, Share * deeper);
        var isOdd = Math.Abs((line - manifold).MmHg) > most;
        return isOdd ? _differ[side] + dt : Math.Max(0, _differ[side] - dt);
    }
}
