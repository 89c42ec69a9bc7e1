namespace LetDown.Core.Session;

/// <summary>What the switching plan advises.</summary>
internal enum PlanStep
{
    /// <summary>Stay on this side.</summary>
    Stay,

    /// <summary>Go to the other side: it may still give milk.</summary>
    Switch,

    /// <summary>Neither side is worth waiting for.</summary>
    End,
}
