namespace LetDown.Core.Suction;

/// <summary>Why the wave is not reached.</summary>
internal enum Shortfall
{
    /// <summary>It is.</summary>
    None,

    /// <summary>With a good seal it would be.</summary>
    Seal,

    /// <summary>With the rated supply it would be.</summary>
    Supply,

    /// <summary>Neither: so much air at this rate is more than this pump moves.</summary>
    Pump,
}
