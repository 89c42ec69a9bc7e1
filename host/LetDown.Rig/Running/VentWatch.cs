using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>From the first failure, or from a stated time, until both lines were let go for good. Never, while one is held at the end.</summary>
internal sealed class VentWatch(MeasureExpectation expected) : IWatch
{
    private double _now;
    private double _heldAt = double.NegativeInfinity;
    private bool _isHeld;
    private double? _since = expected.Window.From;

    public void Look(Moment moment)
    {
        _isHeld = Vacuum.Max(moment.Truth.Lines.Left, moment.Truth.Lines.Right) > SafetyLimits.Released;
        (_heldAt, _now) = (_isHeld ? moment.Now : _heldAt, moment.Now);
        _since ??= moment.FailedAt;
    }

    public Finding Conclude() => expected.Found(_isHeld || _since is not { } since || since > _now ? null : Math.Max(0, _heldAt - since));
}
