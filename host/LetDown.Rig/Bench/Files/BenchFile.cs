namespace LetDown.Rig.Bench.Files;

/// <summary>A bench: what is where.</summary>
internal sealed record BenchFile
{
    /// <summary>For people and records.</summary>
    public required string Name { get; init; }

    /// <summary>Where the pump is talked to; without it, it only has buttons.</summary>
    public PumpPlace? Pump { get; init; }

    public required IReadOnlyList<InstrumentPlace> Instruments { get; init; }

    public required IReadOnlyList<MeasurePlace> Measures { get; init; }

    /// <summary>The bench's own way to let the lines go.</summary>
    public DeedPlace? Vent { get; init; }

    /// <summary>Fingers on the buttons.</summary>
    public DeedPlace? Buttons { get; init; }

    /// <summary>What lets parts fail.</summary>
    public DeedPlace? Failures { get; init; }

    /// <summary>What lets air into a line.</summary>
    public DeedPlace? Leaks { get; init; }

    public IReadOnlyList<ManualStep> Manual { get; init; } = [];

    /// <summary>How far pump and bench may differ in vacuum, mmHg; nothing when it is only shown.</summary>
    public double? AgreeVacuum { get; init; }

    /// <summary>How far pump and bench may differ in milk, g.</summary>
    public double? AgreeMilk { get; init; }

    /// <summary>Readings a second that are tried for.</summary>
    public double Rate { get; init; } = 50;

    /// <summary>Folder of the reservations; nothing for the machine's own.</summary>
    public string? Reservations { get; init; }

    /// <summary>The file it was read from, as it was named.</summary>
    public string File { get; init; } = "";

    /// <summary>Of the file's bytes, in small hexadecimal digits.</summary>
    public string Sha256 { get; init; } = "";

    public bool Has(BenchQuantity quantity) => Measures.Any(place => place.Quantity == quantity);
}
