using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Configuration;

/// <summary>Everything that can be set, checked and complete. appsettings.json explains each key.</summary>
internal sealed record FirmwareSettings
{
    public required BoardKind Board { get; init; }

    public required string BoardFile { get; init; }

    /// <summary>Times real time; 0 is as fast as it goes. Always 1 on hardware.</summary>
    public required double Speed { get; init; }

    /// <summary>Simulated time is real time: what the machine does late, the pump does late. Always so on hardware.</summary>
    public required bool TrueTime { get; init; }

    public required int Mother { get; init; }

    public required string DataDirectory { get; init; }

    public required string Socket { get; init; }

    /// <summary>Loopback address and port, or nothing: the Unix socket only.</summary>
    public required System.Net.IPEndPoint? Listen { get; init; }

    /// <summary>Loopback address and port at which a bench's instruments answer beside the simulated board, or nothing. Port 0 is any that is free.</summary>
    public required System.Net.IPEndPoint? Scpi { get; init; }

    public required PerSide<Vacuum> ComfortCeiling { get; init; }

    public required Vacuum SuctionLevel { get; init; }

    public required LoopSettings Loop { get; init; }

    public required JournalSettings Journal { get; init; }

    public required LogSettings Log { get; init; }

    /// <summary>End when standard input closes. Only whoever starts the pump can know that it stays open, so this is no setting of a file.</summary>
    public bool EndsWithInput { get; init; }

    public bool IsSimulated => Board == BoardKind.Simulated;

    /// <summary>What the controller is set up with, before the journal adds what she did last.</summary>
    public PumpSettings ForPump(double headSpaceMillilitres) => new()
    {
        ComfortCeiling = ComfortCeiling,
        SuctionLevel = SuctionLevel,
        HeadSpaceMillilitres = headSpaceMillilitres,
    };
}
