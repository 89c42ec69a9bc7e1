namespace LetDown.Benchmarks.Walk;

/// <summary>What is broken on the abstract board; one thing at a time.</summary>
internal enum WalkTrouble
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The left line sensor gives nothing new.</summary>
    LineSilent,

    /// <summary>The left line sensor gives no number.</summary>
    LineNoNumber,

    /// <summary>The left line sensor says ambient, whatever the line does.</summary>
    LineStuck,

    /// <summary>The left line sensor shows 70 % of the vacuum.</summary>
    LineShallow,

    /// <summary>The left line reads 30 mmHg too deep: more than a sensor's own tolerance.</summary>
    LineOffset,

    /// <summary>Both lines read 260 mmHg.</summary>
    TooDeep,

    /// <summary>The left line stays at 60 mmHg, vented or not.</summary>
    DoesNotRelease,

    /// <summary>The converter's bus is dead.</summary>
    ReferenceOff,

    /// <summary>The 12 V rail is at 8 V.</summary>
    SupplyLow,

    /// <summary>The left pad is at 45 °C.</summary>
    PadHot,

    /// <summary>Current flows through the motor, whatever it is told.</summary>
    MotorRuns,

    /// <summary>The motor neither draws nor pulls.</summary>
    MotorStands,
}
