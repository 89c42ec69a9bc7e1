using LetDown.Rig.Traces;
using ScottPlot;

namespace LetDown.App.Plots.Runs;

/// <summary>A moment of a run with its words, as it stands above the curves.</summary>
/// <param name="At">s since the run began.</param>
/// <param name="Words">For people.</param>
/// <param name="Color">By what it is.</param>
internal readonly record struct StoryMark(double At, string Words, Color Color)
{
    /// <summary>Nothing for what the band of states says already.</summary>
    public static StoryMark? Of(in TraceMark mark) => mark.IsDone ? new(mark.At, mark.Words, RunStyle.Done) : mark.Words.Split(' ') switch
    {
        ["letDown", var side, _, ..] => new(mark.At, $"let-down {side}", SideColor(mark)),
        ["letDownWithdrawn", var side, ..] => new(mark.At, $"let-down {side} withdrawn", SideColor(mark)),
        ["coaxed", ..] => new(mark.At, "coaxed", RunStyle.Fine),
        ["sideFinished", var side, ..] => new(mark.At, $"{side} finished", SideColor(mark)),
        ["notice", .., var notice] => new(mark.At, $"notice: {RunStyle.Spaced(notice)}", RunStyle.Noticed),
        ["fault", .., var fault] => new(mark.At, $"fault: {RunStyle.Spaced(fault)}", RunStyle.Wrong),
        _ => null,
    };

    public static bool IsLetDown(TraceMark mark) => !mark.IsDone && mark.Words.StartsWith("letDown ", StringComparison.Ordinal);

    public static bool IsTrouble(TraceMark mark) => !mark.IsDone && mark.Words.StartsWith("fault ", StringComparison.Ordinal);

    public static Color SideColor(TraceMark mark) => mark.Words.Split(' ') is [_, "right", ..] ? RunStyle.Right : RunStyle.Left;
}
