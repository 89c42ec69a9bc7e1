namespace LetDown.Host.Diary;

/// <summary>What happened. The numbers are stored: never change one.</summary>
public enum MilkKind
{
    /// <summary>The baby drank at the breast.</summary>
    Nursing = 1,

    /// <summary>Milk was pumped, by whatever pump.</summary>
    Pumped = 2,
}
