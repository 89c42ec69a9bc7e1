namespace LetDown.Core.Planning;

/// <summary>What a plan wants next.</summary>
internal enum MoveKind
{
    /// <summary>Go on as it is.</summary>
    Stay,

    /// <summary>Stimulation.</summary>
    Stimulate,

    /// <summary>Expression.</summary>
    Express,

    /// <summary>Vent for a while.</summary>
    Rest,

    /// <summary>The other breast.</summary>
    Switch,

    /// <summary>Of two breasts, let one go.</summary>
    LetGo,

    /// <summary>Ease down and end.</summary>
    Finish,
}
