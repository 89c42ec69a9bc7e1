namespace LetDown.Core.Safety;

/// <summary>Why the pump vented itself and refuses to go on.</summary>
public enum Fault
{
    /// <summary>None.</summary>
    None,

    /// <summary>A line went above the software ceiling.</summary>
    OverVacuum,

    /// <summary>A line stayed above 20 mmHg although it was being vented.</summary>
    DoesNotRelease,

    /// <summary>A vacuum sensor has not answered for several ticks.</summary>
    SensorStale,

    /// <summary>A vacuum sensor reads what cannot be, or a line and the manifold differ while the valve between them is open.</summary>
    SensorImpossible,

    /// <summary>The converter's reference check is off or silent: no analog reading can be believed.</summary>
    ReferenceOff,

    /// <summary>A vented line does not read ambient within the sensor's tolerance.</summary>
    ZeroOff,

    /// <summary>The 12 V rail is outside its range, or not measured any more.</summary>
    SupplyOff,

    /// <summary>The control loop was late for longer than the longest allowed gap between ticks, or its clock stood still.</summary>
    LoopLate,
}
