using System.Collections.Concurrent;
using System.Diagnostics;
using Google.Protobuf;
using LetDown.Host.Store;
using LetDown.Protocol.V1;

namespace LetDown.Benchmarks.Crash;

/// <summary>One pump and one console, killed again and again at any moment, and looked at in between.</summary>
internal sealed class CrashLane : IDisposable
{
    /// <summary>A kill comes within this after a session was asked for: some two minutes of simulated pumping.</summary>
    private const int LatestMilliseconds = 1200;

    private readonly Random _random;
    private readonly int _mother;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ld-crash-");
    private readonly ConcurrentDictionary<ulong, ByteString> _seen = new();
    private CrashOutcome _outcome = new();

    /// <param name="seed">Decides each moment; what the machine makes of it is its own.</param>
    public CrashLane(int seed)
    {
        _random = new(seed);
        _mother = seed;
    }

    private string Store => Path.Combine(_folder.FullName, "store.db");

    /// <summary>Kills so often, and looks at journal and store after each.</summary>
    public async Task<CrashOutcome> RunAsync(int kills, Action killed)
    {
        for (var kill = 0; kill < kills && _outcome.Broken.Count == 0; kill++)
        {
            await LiveAndDieAsync();
            killed();
        }

        var seen = _seen.Count;
        await using var pump = await MortalPump.StartAsync(_folder.FullName, _mother, _seen);
        await LookAsync(pump);
        return _outcome with { Seen = seen };
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task LiveAndDieAsync()
    {
        await using var pump = await MortalPump.StartAsync(_folder.FullName, _mother, _seen);
        await LookAsync(pump);
        var state = await pump.Client.GetStatusAsync();
        Note(state.State == PumpState.Idle ? [] : [$"after a kill the pump is {state.State}, not idle"]);
        await pump.Client.SendAsync(new() { Start = new() });
        var syncing = SyncAsync(pump);
        await Task.Delay(_random.Next(LatestMilliseconds));
        var isOn = (await pump.Client.GetStatusAsync()).State is not (PumpState.Idle or PumpState.Complete or PumpState.Faulted);
        await pump.KillAsync();
        await syncing;
        _outcome = _outcome with { PumpKills = _outcome.PumpKills + 1, InMidSession = _outcome.InMidSession + (isOn ? 1 : 0) };
    }

    /// <summary>A console that fetches what is new, and in half of the cases is killed while it does.</summary>
    private async Task SyncAsync(MortalPump pump)
    {
        using var console = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "letdown.dll"), "sessions", "--json", "--store", Store, "--pump", $"unix:{pump.Socket}" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        _ = console.StandardOutput.ReadToEndAsync();
        _ = console.StandardError.ReadToEndAsync();
        if (_random.Next(2) == 0)
        {
            await Task.Delay(_random.Next(LatestMilliseconds));
            console.Kill();
            _outcome = _outcome with { ConsoleKills = _outcome.ConsoleKills + 1 };
        }

        await console.WaitForExitAsync();
    }

    private async Task LookAsync(MortalPump pump)
    {
        var journal = await pump.JournalAsync();
        using (var store = SqliteSessionStore.Open(Store))
        {
            await new JournalCatchUp(pump.Client, store).RunAsync();
        }

        Note([.. JournalLaws.Of(journal, _seen), .. JournalLaws.OfStore(Store, journal)]);
        _outcome = _outcome with { Entries = journal.Count };
    }

    private void Note(IReadOnlyList<string> broken) => _outcome = _outcome with { Broken = [.. _outcome.Broken, .. broken] };
}
