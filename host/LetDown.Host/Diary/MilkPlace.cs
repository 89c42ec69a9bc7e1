namespace LetDown.Host.Diary;

/// <summary>Where milk is kept. The numbers are stored: never change one.</summary>
public enum MilkPlace
{
    /// <summary>The refrigerator, about 4 °C.</summary>
    Fridge = 1,

    /// <summary>The freezer, -18 °C or colder.</summary>
    Freezer = 2,
}
