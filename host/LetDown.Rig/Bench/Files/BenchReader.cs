using LetDown.Rig.Reading;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Bench.Files;

/// <summary>Reads bench files, strictly.</summary>
internal static class BenchReader
{
    private const double FastestRate = 1000;
    private const string Example = "name, instruments and measure";

    /// <exception cref="ScenarioException">It is missing or wrong.</exception>
    public static BenchFile Load(string file) => YamlFile.Load(
        file,
        (text, mistakes) => YamlFile.Parse(text, mistakes, "bench", Example, root => Read(root, mistakes)),
        (bench, sha256) => bench with { File = file, Sha256 = sha256 });

    private static BenchFile? Read(Section root, Mistakes mistakes)
    {
        var name = root.Text("name", "Back room, bench 1");
        var pump = root.Child("pump", "{ address: unix:/run/letdown/pump.sock }") is { } section ? Pump(section) : null;
        var instruments = Instruments(root);
        var names = instruments.Select(instrument => instrument.Name).ToList();
        var measures = BenchPlaceReader.Measures(root.Child("measure", "{ lineLeft: { instrument: gauges } }"), names);
        var deeds = root.Child("do", "{ vent: { instrument: gauges } }");
        var agree = root.Child("agree", "{ vacuum: 5, milk: 3 }");
        var bench = new BenchFile
        {
            Name = name ?? "",
            Pump = pump,
            Instruments = instruments,
            Measures = measures,
            Vent = BenchPlaceReader.Deed(deeds, "vent", names, "", "OUTP:VENT ON", "OUTP:VENT OFF"),
            Buttons = BenchPlaceReader.Deed(deeds, "buttons", names, "{button}", "SOUR:BUTT ON,(@{button})", "SOUR:BUTT OFF,(@{button})"),
            Failures = BenchPlaceReader.Deed(deeds, "failures", names, "{part}", "SOUR:FAIL {kind},(@{part})", "SOUR:FAIL OK,(@{part})"),
            Leaks = BenchPlaceReader.Deed(deeds, "leaks", names, "{side}", "SOUR:LEAK {size},(@{side})", "SOUR:LEAK 0,(@{side})"),
            Manual = ManualReader.Read(root),
            AgreeVacuum = agree?.Number("vacuum", 0, 300, " mmHg"),
            AgreeMilk = agree?.Number("milk", 0, 1000, " g"),
            Rate = root.Number("rate", 1, FastestRate, " readings a second") ?? 50,
            Reservations = root.Text("reservations", "/run/lock"),
        };
        deeds?.Finish();
        agree?.Finish();
        root.Finish();
        Demand(root, bench);
        return mistakes.All.Count > 0 ? null : bench;
    }

    private static PumpPlace Pump(Section section)
    {
        var place = new PumpPlace(section.Text("address", "unix:/run/letdown/pump.sock"), section.Text("id", "the identity that letdown doctor tells"));
        section.Finish();
        return place;
    }

    private static List<InstrumentPlace> Instruments(Section root)
    {
        if (root.Child("instruments", "{ gauges: { tcp: 127.0.0.1:5025, serial: A17 } }") is not { } all)
        {
            return [];
        }

        return [.. all.Keys.Select(name => all.Child(name, "{ tcp: 127.0.0.1:5025, serial: A17 }") is { } one ? BenchPlaceReader.Instrument(one, name) : null).OfType<InstrumentPlace>()];
    }

    private static void Demand(Section root, BenchFile bench)
    {
        if (!root.Has("name"))
        {
            root.Wrong("name", "a bench needs a name, which stands in every record.");
        }

        if (!root.Has("instruments"))
        {
            root.Wrong("instruments", "a bench needs instruments: { gauges: { tcp: 127.0.0.1:5025, serial: A17 } }.");
        }

        if (!bench.Has(BenchQuantity.LineLeft) || !bench.Has(BenchQuantity.LineRight))
        {
            root.Wrong("measure", "a bench must measure lineLeft and lineRight: without them nobody would see that the lines are let go.");
        }

        if (bench is { Vent: null, Buttons: null, Pump: null })
        {
            root.Wrong("do", "a bench must be able to let the lines go: do: { vent: … }, do: { buttons: … } or pump: { address: … }.");
        }
    }
}
