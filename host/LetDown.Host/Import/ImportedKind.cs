namespace LetDown.Host.Import;

/// <summary>What happened.</summary>
public enum ImportedKind
{
    /// <summary>The baby drank at the breast.</summary>
    Nursing = 1,

    /// <summary>Milk was pumped, by whatever pump.</summary>
    Pumped = 2,
}
