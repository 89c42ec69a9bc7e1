namespace LetDown.Core.Safety.Parts;

/// <summary>
/// The parts that only have to be told of. What a check found stays told until its part has been well for a while, so that a loose contact
/// is told once and not in every second. Of several the first in the list is shown.
/// </summary>
internal sealed class PartWatch
{
    /// <summary>A part is well again after so long, s. Our choice.</summary>
    private const double Well = 30;

    private readonly IPartCheck[] _checks =
    [
        new UnsteadyButtonCheck(), new UnsteadyLevelCheck(), new LooseScaleCheck(), new UnsteadyMotorCheck(), new SlowValveCheck(), new SlowVentCheck(), new FrozenSupplyCheck(), new DisplayCheck(),
    ];

    private readonly double[] _tellFor;

    public PartWatch() => _tellFor = new double[_checks.Length];

    /// <summary>What there is to tell.</summary>
    public Notice Notice { get; private set; }

    public void Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        Notice = Notice.None;
        for (var i = 0; i < _checks.Length; i++)
        {
            _tellFor[i] = _checks[i].Look(readings, senses, told, dt) ? Well : _tellFor[i] - dt;
            Notice = Notice == Notice.None && _tellFor[i] > 0 ? _checks[i].Notice : Notice;
        }
    }
}
