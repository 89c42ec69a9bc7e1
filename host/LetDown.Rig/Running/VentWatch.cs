using LetDown.Core;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>
/// From the first failure, or from a stated time, until both lines were let go for good. Never, when one is held at the end, or was within the
/// slowest cycle before it: the low part of a wave lets nothing go.
/// </summary>
internal sealed class VentWatch(MeasureExpectation expected) : IWatch
{
    /// <summary>25 cycles a minute are the slowest (design §6), s.</summary>
    private const double SlowestCycle = 2.4;

    private double _now;
    private double _heldAt = double.NegativeInfinity;
    private double? _since = expected.Window.From;

    public void Look(Moment moment)
    {
        var isHeld = moment.Measured.Deepest > SafetyLimits.Released;
        (_heldAt, _now) = (isHeld ? moment.Now : _heldAt, moment.Now);
        _since ??= moment.FailedAt;
    }

    public Finding Conclude() =>
        expected.Found(_now - _heldAt < SlowestCycle || _since is not { } since || since > _now ? null : Math.Max(0, _heldAt - since));
}
