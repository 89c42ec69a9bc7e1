namespace LetDown.Core.Safety;

/// <summary>Something she should know that does not end the session.</summary>
public enum Notice
{
    /// <summary>Nothing to tell.</summary>
    None,

    /// <summary>Vacuum does not build as it should: the shield is not sealed.</summary>
    CheckSeal,

    /// <summary>A scale does not answer or answers nonsense: milk is not being weighed.</summary>
    ScaleLost,

    /// <summary>A bottle is full.</summary>
    BottleFull,

    /// <summary>A warm pad was switched off (too warm, on too long, or its sensor does not answer).</summary>
    PadOff,

    /// <summary>The supply is too weak for the wave: battery or adapter.</summary>
    SupplyWeak,

    /// <summary>Nobody touched the pump for long and no milk comes: it asks whether she is awake. Any button answers.</summary>
    StillThere,

    /// <summary>Seal and supply are good, and the pump still stays below the level: so much air at this rate is more than it moves.</summary>
    SuctionShort,

    /// <summary>A button has been down for longer than anybody holds one: it is stuck, or something lies on it.</summary>
    ButtonStuck,

    /// <summary>A button changes all the time by itself: presses may be made up or lost.</summary>
    ButtonUnsteady,

    /// <summary>A level switch changes all the time: it may not tell when a bottle is full.</summary>
    LevelUnsteady,

    /// <summary>A scale falls silent for moments, again and again: its cable is loose.</summary>
    ScaleLoose,

    /// <summary>The motor, or the measurement of its current, stops for moments, again and again.</summary>
    MotorUnsteady,

    /// <summary>A line valve or a vent opens later than it should, again and again.</summary>
    ValveSlow,

    /// <summary>The measurement of the supply stands still, so that nobody would see it sag.</summary>
    SupplyUnmeasured,

    /// <summary>The display does not answer, or does not take what it is sent.</summary>
    DisplayLost,
}
