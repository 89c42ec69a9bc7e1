using LetDown.App.CommandLine;
using LetDown.Host.Client;
using LetDown.Host.Tricks;

namespace LetDown.App.Commands;

/// <summary>The mix that her formula suggests, where tricks are named.</summary>
internal static class SuggestedTricks
{
    /// <summary>What stands for it.</summary>
    public const string Word = "suggested";

    public static async Task<IReadOnlyList<Trick>> ReadAsync(Workbench bench, CancellationToken cancellation)
    {
        // Whole: let-downs are known by their milk.
        using var store = bench.OpenWholeStore();
        await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var reader = await FormulaReader.ReadAsync(bench, store, await IsSimulatedAsync(bench, cancellation), cancellation);
        return reader.Of(reader.Search.Suggest(_ => true));
    }

    /// <summary>A simulated pump learns from simulated sessions; without a pump it is hers that count.</summary>
    private static async Task<bool> IsSimulatedAsync(Workbench bench, CancellationToken cancellation)
    {
        try
        {
            using var pump = bench.Connect();
            return (await pump.GetInfoAsync(cancellation)).Simulated;
        }
        catch (PumpUnreachableException)
        {
            return false;
        }
    }
}
