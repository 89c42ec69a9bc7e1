using LetDown.Core.Session;
using LetDown.Rig.Bench.Files;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Rig.Bench.Running;

/// <summary>Sees that the pump is the one meant, and that nobody uses it.</summary>
internal static class PumpCheck
{
    /// <exception cref="BenchException">It is another, in a session, or runs at no speed that a bench could follow.</exception>
    public static async Task<Wire.PumpInfo> RunAsync(BenchFile file, IPumpLink link, CancellationToken cancel)
    {
        var info = await link.IdentifyAsync(cancel);
        if (file.Pump?.Id is { } wanted && info.PumpId != wanted)
        {
            throw new BenchException($"This is another pump: its identity is {info.PumpId}, and the bench file says {wanted}.");
        }

        if (info.Speed <= 0)
        {
            throw new BenchException("This simulated pump runs as fast as it goes, which no instrument follows: start it at a speed of 1.");
        }

        if (WireWords.Read(await link.StatusAsync(cancel)).State is var state && state.IsOn())
        {
            throw new BenchException("The pump is in a session: wait until it is over, or stop it with letdown stop.");
        }

        return info;
    }
}
