using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Suction;

/// <summary>Something that makes the lines follow a wave: LetDown's own, or what it is compared with.</summary>
internal interface ISuctionControl
{
    /// <summary>True in the tick in which a cycle begins.</summary>
    bool CycleBegan { get; }

    /// <summary>Set point of the deeper side in the last tick.</summary>
    Vacuum Target { get; }

    /// <summary>Peak of the present cycle.</summary>
    Vacuum Peak { get; }

    /// <summary>Whether it says that the wave is not reached, and why.</summary>
    Shortfall Shortfall { get; }

    Actuation Drive(in SuctionIntent intent, in Readings readings, LineSenses senses, double dt);
}
