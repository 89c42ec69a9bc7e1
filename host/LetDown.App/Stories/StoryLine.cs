using LetDown.Host.Sessions;

namespace LetDown.App.Stories;

/// <summary>One entry of a story: what happened, and why, in plain words.</summary>
/// <param name="Moment">What it begins with.</param>
/// <param name="Text">Whole sentences.</param>
/// <param name="LetDown">The let-down that it tells, if it does.</param>
internal sealed record StoryLine(Moment Moment, string Text, LetDownMark? LetDown = null)
{
    /// <summary>The moments that it tells, the first included.</summary>
    public IReadOnlyList<Moment> Tells { get; init; } = [Moment];

    /// <summary>The same in fewer words, for a long session.</summary>
    public string Short { get; init; } = Text;

    /// <summary>What is short of being told alone may be told together with its neighbours.</summary>
    public bool IsPlainLetDown { get; init; }
}
