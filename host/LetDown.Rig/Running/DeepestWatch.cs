using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>The deepest vacuum of either line.</summary>
internal sealed class DeepestWatch(MeasureExpectation expected) : IWatch
{
    private double? _deepest;

    public void Look(Moment moment)
    {
        if (expected.Window.Holds(moment.Now))
        {
            _deepest = Math.Max(_deepest ?? 0, moment.Measured.Deepest.MmHg);
        }
    }

    public Finding Conclude() => expected.Found(_deepest);
}
