namespace LetDown.Rig.Bench.Files;

/// <summary>What a bench can measure.</summary>
internal enum BenchQuantity
{
    /// <summary>Vacuum in the left line.</summary>
    LineLeft,

    /// <summary>Vacuum in the right line.</summary>
    LineRight,

    /// <summary>Vacuum between motor and line valves.</summary>
    Manifold,

    /// <summary>Milk in the left bottle.</summary>
    BottleLeft,

    /// <summary>Milk in the right bottle.</summary>
    BottleRight,

    /// <summary>Current of the pump motor.</summary>
    MotorCurrent,

    /// <summary>The 12 V rail.</summary>
    Supply,
}
