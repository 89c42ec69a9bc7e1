namespace LetDown.Rig.Scenarios;

/// <summary>What a scenario can measure: by the simulator's truth and not by the pump's own account, but for the last two.</summary>
internal enum MeasureKind
{
    /// <summary>Deepest vacuum in either line, mmHg.</summary>
    DeepestVacuum,

    /// <summary>Longest time a line stayed above 20 mmHg, s.</summary>
    LongestHold,

    /// <summary>Vacuum in the deeper line at the end, mmHg.</summary>
    VacuumAtEnd,

    /// <summary>From the first failure, or from a stated time, until both lines were below 20 mmHg for good, s.</summary>
    TimeToVent,

    /// <summary>Milk in both bottles at the end, or what has come since a stated time, g.</summary>
    Grams,

    /// <summary>Largest difference between bottle and what the pump weighed at the end, g.</summary>
    WeighingError,

    /// <summary>Let-downs that the pump counted.</summary>
    LetDowns,

    /// <summary>Visits that the pump made.</summary>
    Rounds,
}
