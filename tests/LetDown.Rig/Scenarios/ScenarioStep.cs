using LetDown.Core;

namespace LetDown.Rig.Scenarios;

/// <summary>One thing done at one time.</summary>
public sealed class ScenarioStep
{
    /// <summary>When, s since power-on.</summary>
    public double At { get; set; }

    /// <summary>Buttons pressed for a quarter of a second.</summary>
    public Buttons Press { get; set; }

    /// <summary>Buttons held from now on; <c>none</c> lets go.</summary>
    public Buttons? Hold { get; set; }

    /// <summary>A command, as a console gives it.</summary>
    public CommandKind Command { get; set; }

    /// <summary>With the command <c>suction</c>: the level, mmHg.</summary>
    public double Suction { get; set; }

    /// <summary>With the command <c>quiet</c>: for how long, s; nothing ends it.</summary>
    public double Quiet { get; set; }
}
