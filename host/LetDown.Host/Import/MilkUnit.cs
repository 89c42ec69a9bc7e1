namespace LetDown.Host.Import;

/// <summary>How trackers write amounts of milk.</summary>
public enum MilkUnit
{
    /// <summary>mL.</summary>
    Millilitres,

    /// <summary>The US fluid ounce that bottles show, 29.57 mL.</summary>
    UsFluidOunces,

    /// <summary>g, as LetDown keeps it.</summary>
    Grams,
}
