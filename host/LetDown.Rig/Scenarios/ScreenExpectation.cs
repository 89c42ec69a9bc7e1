using LetDown.Rig.Running;

namespace LetDown.Rig.Scenarios;

/// <summary>Words that must stand on the pump's display at some moment of a window.</summary>
internal sealed record ScreenExpectation(string Text, Window Window) : Expectation
{
    public override IWatch Watch() => new ScreenWatch(this);
}
