using LetDown.Core;
using LetDown.Rig.Running;

namespace LetDown.Rig.Scenarios;

/// <summary>A state, fault or notice that must be there at some moment of a window.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Name">For people.</param>
/// <param name="Window">When.</param>
/// <param name="IsSo">Whether it is there.</param>
/// <param name="Instead">What is there in its place, for a failure's note.</param>
internal sealed record StatusExpectation(string Kind, string Name, Window Window, Func<PumpStatus, bool> IsSo, Func<PumpStatus, string> Instead) : Expectation
{
    public override IWatch Watch() => new StatusWatch(this);
}
