using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Bench.Files;

/// <summary>Something that a person does or tells.</summary>
internal sealed record ManualStep
{
    /// <summary>By which answers are given and kept.</summary>
    public required string Name { get; init; }

    /// <summary>What is asked.</summary>
    public required string Ask { get; init; }

    public required ManualWhen When { get; init; }

    /// <summary>With <see cref="ManualWhen.Step"/>: the step, in the words of <see cref="DeedWords"/>.</summary>
    public string? For { get; init; }

    /// <summary>A number is asked for, which must keep to these; without them yes is.</summary>
    public Limits? Limits { get; init; }

    /// <summary>Of the number.</summary>
    public string Unit { get; init; } = "";
}
