using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Telemetry;

namespace LetDown.Firmware.Loop;

/// <summary>One thing the loop hands to the recorder. Events and samples share a queue so that they keep their order.</summary>
internal readonly record struct LoopRecord
{
    public LoopRecordKind Kind { get; init; }

    /// <summary>Number of the session since the process started.</summary>
    public int Session { get; init; }

    /// <summary>What happened; with missed ticks: how the session stood then.</summary>
    public SessionEvent Event { get; init; }

    /// <summary>With a started session: her suction level.</summary>
    public Vacuum SuctionLevel { get; init; }

    /// <summary>With a started session: what was asked for.</summary>
    public StartOptions Options { get; init; }

    /// <summary>With refused presses: which.</summary>
    public Buttons Refused { get; init; }

    /// <summary>With missed ticks: how many.</summary>
    public OverrunReport Overrun { get; init; }

    public TelemetrySample Sample { get; init; }
}
