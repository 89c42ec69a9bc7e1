namespace LetDown.Core.Safety;

/// <summary>Why the pump ended a session by itself. The number is the fault's own: 3 is F-03 in the log, on the screens and in docs/safety.</summary>
public enum Fault
{
    /// <summary>None.</summary>
    None,

    /// <summary>A line went above the software ceiling.</summary>
    OverVacuum,

    /// <summary>A line stayed above 20 mmHg although it was being vented, or hardly came down when its vent opened.</summary>
    DoesNotRelease,

    /// <summary>A vacuum sensor has not answered for several ticks.</summary>
    SensorStale,

    /// <summary>A vacuum sensor reads what cannot be, or a line and the manifold suddenly differ while the valve between them is open.</summary>
    SensorImpossible,

    /// <summary>The converter's reference check is off or silent: no analog reading can be believed.</summary>
    ReferenceOff,

    /// <summary>A vented line does not read ambient within the sensor's tolerance.</summary>
    ZeroOff,

    /// <summary>The 12 V rail is outside its range, or not measured any more.</summary>
    SupplyOff,

    /// <summary>The control loop was late for longer than the longest allowed gap between ticks, or its clock stood still.</summary>
    LoopLate,

    /// <summary>Current flows through the motor although it was told to stand still.</summary>
    MotorRuns,

    /// <summary>The motor and the current it draws do not agree, or in the self-test it pulls nothing.</summary>
    MotorOdd,

    /// <summary>Line and manifold, joined, keep differing by more than their sensors may.</summary>
    SensorsDisagree,

    /// <summary>In the self-test a line valve did not open, or did not shut.</summary>
    ValveStuck,

    /// <summary>A warm pad is too warm although it is off.</summary>
    PadRuns,
}
