using Wire = LetDown.Protocol.V1;

namespace LetDown.Rig.Bench.Running;

/// <summary>A pump that can be talked to. Whatever goes wrong is a <see cref="BenchException"/>.</summary>
internal interface IPumpLink
{
    /// <summary>Who it is.</summary>
    Task<Wire.PumpInfo> IdentifyAsync(CancellationToken cancel);

    /// <summary>What it is doing.</summary>
    Task<Wire.Status> StatusAsync(CancellationToken cancel);

    /// <summary>Asks it for something.</summary>
    Task<Wire.CommandReply> SendAsync(Wire.Command command, CancellationToken cancel);

    /// <summary>What it says of itself, again and again.</summary>
    IAsyncEnumerable<Wire.Status> WatchAsync(CancellationToken cancel);

    /// <summary>What it has written down, from an entry on.</summary>
    IAsyncEnumerable<Wire.JournalEntry> ReadJournalAsync(ulong from, CancellationToken cancel);
}
