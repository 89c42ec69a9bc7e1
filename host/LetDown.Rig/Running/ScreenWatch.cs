using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>When words stood on the display for the first time in their window.</summary>
internal sealed class ScreenWatch(ScreenExpectation expected) : IWatch
{
    /// <summary>The panel is brought up to date every 100 ms; looking in each tick would cost more than the pump does.</summary>
    private const double Pace = 0.02;

    private readonly string _text = Screens.Read([expected.Text]);
    private double _next;
    private double? _at;
    private string _last = "";

    public void Look(Moment moment)
    {
        if (_at is not null || moment.Now < _next || !expected.Window.Holds(moment.Now))
        {
            return;
        }

        _next = moment.Now + Pace;
        _last = moment.Screen;
        if (_last.Contains(_text, StringComparison.OrdinalIgnoreCase))
        {
            _at = moment.Now;
        }
    }

    public Finding Conclude() => Awaited.Found("screen", $"screen “{_text}”", expected.Window, _at, $"the screen said: {_last}");
}
