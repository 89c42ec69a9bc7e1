using LetDown.App.CommandLine;
using LetDown.Host.Client;
using LetDown.Host.Store;
using LetDown.Protocol.V1;

namespace LetDown.App.Doctor;

/// <summary>Looks at everything, in the order in which it depends on each other.</summary>
internal static class Examination
{
    public static async Task<IReadOnlyList<Finding>> RunAsync(Workbench bench, CancellationToken cancellation)
    {
        var findings = new List<Finding> { ProgramFindings.Version(), ProgramFindings.Firmware(bench.Around) };
        using var pump = bench.Connect();
        var info = await ReachAsync(pump, findings, cancellation);
        await StoreAsync(bench, info is null ? null : pump, findings, cancellation);
        return findings;
    }

    private static async Task<PumpInfo?> ReachAsync(PumpClient pump, List<Finding> findings, CancellationToken cancellation)
    {
        try
        {
            var info = await pump.GetInfoAsync(cancellation);
            var status = await pump.GetStatusAsync(cancellation);
            var timing = await pump.GetTimingAsync(cancellation);
            findings.Add(new("Pump", Verdict.Ok, $"answers at {pump.Endpoint}"));
            findings.AddRange(PumpFindings.Of(info, status, timing, pump.Endpoint));
            return info;
        }
        catch (PumpUnreachableException failure)
        {
            var (text, advice) = Split(failure.Message);
            findings.Add(new("Pump", Verdict.Bad, text, advice, ExitCode.PumpUnreachable));
            return null;
        }
    }

    private static async Task StoreAsync(Workbench bench, PumpClient? pump, List<Finding> findings, CancellationToken cancellation)
    {
        try
        {
            using var store = bench.OpenStore();
            var report = pump is null ? null : await new JournalCatchUp(pump, store).RunAsync(cancellation);
            findings.AddRange(StoreFindings.Of(bench.StoreFile, await store.GetStateAsync(cancellation), report));
        }
        catch (StoreException failure)
        {
            var (text, advice) = Split(failure.Message);
            findings.Add(new("Store", Verdict.Bad, text, advice, ExitCode.StoreTrouble));
        }
        catch (PumpUnreachableException failure)
        {
            findings.Add(new("Store", Verdict.Look, "could not be brought up to date", failure.Message));
        }
    }

    // Our errors say what is wrong, then what to do about it.
    private static (string Text, string Advice) Split(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? (message, "") : (message[..(end + 1)], message[(end + 2)..]);
    }
}
