namespace LetDown.Core.Safety.Checks;

/// <summary>
/// The motor's current against what the motor was told. A driver that is shorted, a motor that stands, a torn wire and a measurement that
/// makes things up all show here, whatever the vacuum sensors say.
/// </summary>
internal sealed class MotorCheck : IFaultCheck
{
    /// <summary>A motor told to stand draws nothing; this is half of what it draws when it turns freely, A. Our assumption, to be measured on a bench.</summary>
    public const double Nothing = 0.08;

    /// <summary>The wire and the converter have forgotten what flowed before, s.</summary>
    private const double Fades = 0.1;

    /// <summary>How long current must flow that should not, s.</summary>
    private const double Long = 0.05;

    /// <summary>Time constant of the averages, s: several cycles of suction.</summary>
    private const double Average = 2;

    /// <summary>Below this mean duty nothing can be told.</summary>
    private const double LeastDuty = 0.1;

    /// <summary>Least current for each share of duty, A: a third of the freely turning motor's, ...</summary>
    private const double Least = 0.05;

    /// <summary>... and the most, A: the current at standstill and full voltage is 1.6; nothing turns if all of that flows all the time.</summary>
    private const double Most = 1.2;

    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(40);

    private double _off;
    private double _flows;
    private double _on;
    private double _duty;
    private double _amperes;

    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var current = readings.MotorAmperes;
        if (!current.IsFresh(readings.At, Fresh) || !double.IsFinite(current.Value))
        {
            return Fault.None; // The same converter's supply and reference are missed as well, and stop the pump.
        }

        // Off and 0 % are different wishes, but a motor stands in both.
        var duty = told.Motor?.Fraction ?? 0;
        return RunsByItself(current.Value, duty, dt) ? Fault.MotorRuns
            : IsOdd(current.Value, duty, dt) ? Fault.MotorOdd
            : Fault.None;
    }

    private bool RunsByItself(double amperes, double duty, double dt)
    {
        _off = duty > 0 ? 0 : _off + dt;
        _flows = _off > Fades && amperes > Nothing ? _flows + dt : 0;
        return _flows >= Long;
    }

    private bool IsOdd(double amperes, double duty, double dt)
    {
        var share = Math.Min(1, dt / Average);
        _duty += (duty - _duty) * share;
        _amperes += (Math.Clamp(amperes, 0, 5) - _amperes) * share;
        _on = _duty > LeastDuty ? _on + dt : 0;
        return _on > Average && (_amperes < Least * _duty || _amperes > Most * _duty);
    }
}
