using LetDown.Core;

namespace LetDown.Rig.Scenarios;

/// <summary>One thing done at one time: a press, a hold, a command, a failure, a leak or an upset.</summary>
internal sealed record ScenarioStep
{
    /// <summary>When, s since power-on.</summary>
    public double At { get; init; }

    /// <summary>Buttons pressed for a quarter of a second.</summary>
    public Buttons? Press { get; init; }

    /// <summary>Buttons held from now on; none lets go.</summary>
    public Buttons? Hold { get; init; }

    /// <summary>A command, as a console gives it.</summary>
    public Commands? Command { get; init; }

    /// <summary>What the pump must answer to the command, if that matters.</summary>
    public CommandOutcome? Answer { get; init; }

    /// <summary>A part that fails from now on, or is mended.</summary>
    public PartFailure? Fail { get; init; }

    /// <summary>Air that gets into a line from now on.</summary>
    public LineLeak? Leak { get; init; }

    /// <summary>What befalls process or computer, where there is one.</summary>
    public Upset? Upset { get; init; }
}
