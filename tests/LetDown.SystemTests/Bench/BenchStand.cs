using System.Diagnostics;
using System.Globalization;
using LetDown.SystemTests.App;
using LetDown.SystemTests.Firmware;

namespace LetDown.SystemTests.Bench;

/// <summary>A running simulated pump with its bench, and the console beside it.</summary>
internal sealed class BenchStand : IAsyncDisposable
{
    /// <summary>Seconds of the pump in one of ours: quick, and slow enough for a busy machine.</summary>
    private const double Speed = 4;

    private readonly TempFolder _folder = new();
    private readonly DemoFolder _console = new();
    private FirmwareProcess? _firmware;

    public FirmwareProcess Firmware => _firmware!;

    public string Port { get; } = FreePort.Find();

    public string Record => _folder.File("runs.jsonl");

    public string Reservations => _folder.Path;

    public static async Task<BenchStand> OpenAsync()
    {
        var stand = new BenchStand();
        stand._firmware = await FirmwareProcess.ServingAsync(
            stand._folder.Path, "--scpi", stand.Port, "--mother", "3", "--speed", Speed.ToString(CultureInfo.InvariantCulture));
        return stand;
    }

    /// <summary>A file in the stand's folder.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(_folder.File(name), text);
        return _folder.File(name);
    }

    /// <summary>The bench file of this stand, with gauges where one likes and valves where they are.</summary>
    public string Bench(string? gauges = null, string more = "", string serial = "SIM-0000000003", string? pump = null) => Write("bench.yaml", $$"""
        name: A stand
        {{(pump is "" ? "# only buttons" : $"pump: {{ address: unix:{pump ?? _folder.File("run/pump.sock")} }}")}}
        instruments:
          gauges: { tcp: 127.0.0.1:{{gauges ?? Port}}, serial: {{serial}} }
          valves: { tcp: localhost:{{Port}}, serial: {{serial}}, timeout: 5 }
        measure:
          lineLeft: { instrument: gauges }
          lineRight: { instrument: gauges }
          bottleLeft: { instrument: gauges }
          bottleRight: { instrument: gauges }
        do:
          vent: { instrument: valves }
          buttons: { instrument: valves }
          failures: { instrument: valves }
          leaks: { instrument: valves }
        reservations: {{Reservations}}
        {{more}}
        """);

    public Task<Outcome> LetDownAsync(params string[] line) => Tools.LetDownAsync(_console, line);

    public Process StartLetDown(params string[] line) => Tools.StartLetDown(_console, line);

    public async ValueTask DisposeAsync()
    {
        await Firmware.DisposeAsync();
        _folder.Dispose();
        _console.Dispose();
    }
}
