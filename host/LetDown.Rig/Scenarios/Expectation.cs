using LetDown.Rig.Running;

namespace LetDown.Rig.Scenarios;

/// <summary>What must be so. Each is held to by a watch of its own, made anew for each run.</summary>
internal abstract record Expectation
{
    /// <summary>Begins to watch.</summary>
    public abstract IWatch Watch();
}
