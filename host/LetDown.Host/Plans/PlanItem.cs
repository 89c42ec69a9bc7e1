namespace LetDown.Host.Plans;

/// <summary>What her plan decides. The numbers are stored: never change one.</summary>
public enum PlanItem
{
    /// <summary>When the first let-down is expected, s of stimulation.</summary>
    FirstLetDown = 0,

    /// <summary>When the next one is expected, s from the one before.</summary>
    Interval = 1,

    /// <summary>When the pump begins to coax, s of stimulation in vain.</summary>
    CoaxAfter = 2,

    /// <summary>Before when a breast is not finished, s of stimulation in vain.</summary>
    FinishedAfter = 3,

    /// <summary>What the first let-down is expected to bring from the left, g.</summary>
    FirstMilkLeft = 4,

    /// <summary>What the first let-down is expected to bring from the right, g.</summary>
    FirstMilkRight = 5,

    /// <summary>The breast to begin with: -1 left, 1 right, 0 the one that went second last time.</summary>
    FirstSide = 6,
}
