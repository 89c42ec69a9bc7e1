using LetDown.Rig.Bench.Files;
using LetDown.Rig.Reading;
using LetDown.Tests.Host;

namespace LetDown.Tests.WiredBench;

/// <summary>Bench files of tests.</summary>
internal static class BenchTexts
{
    public const string Instruments = "name: x\ninstruments:\n  gauges: { tcp: 127.0.0.1:5025, serial: A1 }\n";

    public const string Measures = "measure: { lineLeft: { instrument: gauges }, lineRight: { instrument: gauges } }\n";

    public const string Least = Instruments + Measures + "do: { vent: { instrument: gauges } }\n";

    /// <summary>Every word there is.</summary>
    public const string Whole = """
        name: Back room, bench 1
        pump: { address: unix:/run/letdown/pump.sock, id: 4f }
        instruments:
          gauges: { tcp: 127.0.0.1:5025, serial: SIM-1, timeout: 0.5, reset: false }
          scales: { tty: /dev/ttyUSB0, baud: 115200, serial: "4711" }
        measure:
          lineLeft: { instrument: gauges, ask: "MEAS:VOLT? (@101)", scale: 75.2, offset: -1.5 }
          lineRight: { instrument: gauges }
          manifold: { instrument: gauges }
          bottleLeft: { instrument: scales }
          bottleRight: { instrument: scales }
          motorCurrent: { instrument: gauges }
          supply: { instrument: gauges }
        do:
          vent: { instrument: gauges, on: "ROUT:CLOS (@1)", off: "ROUT:OPEN (@1)" }
          buttons: { instrument: gauges }
          failures: { instrument: gauges }
          leaks: { instrument: scales, on: "OPEN {side}", off: "SHUT {side}" }
        manual:
          - { name: seal, when: before, ask: "Is a dummy breast on each shield?" }
          - { name: room, when: before, ask: Temperature of the room, atLeast: 15, atMost: 30, unit: °C }
          - { name: unplug, for: fail line-left-sensor off, ask: Unplug the sensor of the left line }
          - { name: light, when: after, ask: Is the display lit? }
        agree: { vacuum: 5, milk: 3 }
        rate: 100
        reservations: /srv/benches

        """;

    public static BenchFile Read(string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("bench.yaml");
        File.WriteAllText(file, text);
        return BenchReader.Load(file);
    }

    public static IReadOnlyList<Mistake> MistakesIn(string text)
    {
        try
        {
            Read(text);
            return [];
        }
        catch (ScenarioException e)
        {
            return e.Mistakes;
        }
    }
}
