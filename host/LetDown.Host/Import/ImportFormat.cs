namespace LetDown.Host.Import;

/// <summary>Whose file it is. The numbers may be stored: never change one.</summary>
public enum ImportFormat
{
    /// <summary>Huckleberry, one CSV.</summary>
    Huckleberry = 1,

    /// <summary>Nara Baby, one CSV a child.</summary>
    NaraBaby = 2,

    /// <summary>Baby Buddy, its CSV of pumpings or of feedings.</summary>
    BabyBuddy = 3,

    /// <summary>Medela Family, one CSV.</summary>
    MedelaFamily = 4,

    /// <summary>Feed Baby, its CSV of pumpings.</summary>
    FeedBaby = 5,

    /// <summary>Hatch Baby, one CSV.</summary>
    HatchBaby = 6,

    /// <summary>LetDown's own CSV: records, or what <c>letdown sessions --csv</c> prints.</summary>
    LetDownCsv = 7,

    /// <summary>LetDown's own JSON: records, or what <c>letdown sessions --json</c> prints.</summary>
    LetDownJson = 8,
}
