using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>When a state, fault or notice was there for the first time in its window.</summary>
internal sealed class StatusWatch(StatusExpectation expected) : IWatch
{
    private double? _at;
    private string _instead = "";

    public void Look(Moment moment)
    {
        if (_at is not null || !expected.Window.Holds(moment.Now))
        {
            return;
        }

        if (expected.IsSo(moment.Status))
        {
            _at = moment.Now;
        }
        else if (_instead.Length == 0 || expected.Window.To - moment.Now < 0.002)
        {
            _instead = expected.Instead(moment.Status);
        }
    }

    public Finding Conclude() => Awaited.Found(expected.Kind, expected.Name, expected.Window, _at, $"at the end of that time: {_instead.TrimEnd()}");
}
