using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>What a session sees of its suction.</summary>
internal interface ISuctionWatch
{
    /// <summary>Set point of the last tick; no value while suction is off.</summary>
    Vacuum? Target { get; }

    /// <summary>True in the tick in which a cycle begins.</summary>
    bool CycleBegan { get; }

    /// <summary>Peak of the present cycle on a side; ambient where there is none.</summary>
    Vacuum PeakOf(Side side);

    /// <summary>Why the wave is not reached on a side.</summary>
    Shortfall Shortfall(Side side);
}
