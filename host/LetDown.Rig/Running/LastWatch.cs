using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>A value as it is at the end of its window; with a stated beginning, by how much it has changed since.</summary>
internal sealed class LastWatch(MeasureExpectation expected, Func<Moment, double> read) : IWatch
{
    private double? _first;
    private double? _last;

    public void Look(Moment moment)
    {
        if (expected.Window.Holds(moment.Now))
        {
            _last = read(moment);
            _first ??= expected.Window.From is null ? 0 : _last;
        }
    }

    public Finding Conclude() => expected.Found(_last - _first);
}
