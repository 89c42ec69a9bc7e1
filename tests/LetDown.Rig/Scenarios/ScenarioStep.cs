using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Units;

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

    /// <summary>With the command <c>start</c>: a built-in program by its name; without it the usual one.</summary>
    public string? Program { get; set; }

    /// <summary>With the command <c>start</c>: how much milk is enough, g.</summary>
    public double? Target { get; set; }

    /// <summary>A part that fails from now on, or is mended.</summary>
    public FailStep? Fail { get; set; }

    /// <summary>With the command <c>suction</c>: the level, mmHg.</summary>
    public double Suction { get; set; }

    /// <summary>With the command <c>quiet</c>: for how long, s; nothing ends it.</summary>
    public double Quiet { get; set; }

    /// <summary>What is wrong with it; nothing when it can be done.</summary>
    internal string? Mistake => this switch
    {
        { Command: not CommandKind.Start } when (Program ?? (object?)Target) is not null => "program and target belong to the command start",
        { Program: { } name } when Find(name) is null =>
            $"there is no program {name}: say one of {string.Join(", ", BuiltInPrograms.All.Select(program => program.Name))}",
        { Target: not (null or (>= 1 and <= 1000)) } => "target must be 1 to 1000 g",
        _ => null,
    };

    /// <summary>The command in the core's words.</summary>
    internal Commands ToCommands() => new()
    {
        Kind = Command,
        SuctionLevel = new(Suction),
        QuietFor = TimeSpan.FromSeconds(Quiet),
        Start = new() { Program = Program is { } name ? Find(name) : null, TargetMilk = Target is { } grams ? new Mass(grams) : null },
    };

    private static PumpProgram? Find(string name) => BuiltInPrograms.All.FirstOrDefault(program => program.Name == name);
}
