namespace LetDown.Core.Suction;

/// <summary>Where a suction cycle is.</summary>
internal enum WaveStage
{
    /// <summary>Suction is off.</summary>
    Off,

    /// <summary>Vacuum grows.</summary>
    Build,

    /// <summary>Vacuum stays at the peak.</summary>
    Hold,

    /// <summary>Vacuum falls, slower than it grew.</summary>
    Release,

    /// <summary>Vented before the next cycle.</summary>
    Rest,
}
