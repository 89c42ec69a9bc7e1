using Hl7.Fhir.Model;

namespace LetDown.Export.Fhir;

/// <summary>
/// A term of the code system that each exported bundle carries along. No published code says these things as exactly: none is guessed
/// (docs/developing/export.md).
/// </summary>
/// <param name="Code">Its name in data.</param>
/// <param name="Display">Its name for people.</param>
/// <param name="Unit">UCUM unit of its values; empty when it has none.</param>
internal sealed record PumpingCode(string Code, string Display, string Unit = "")
{
    /// <summary>The name of the code system; it has no address in the web.</summary>
    public const string SystemUri = "urn:letdown:codes:pumping";

    public static PumpingCode Session { get; } = new("pumping-session", "Breast pumping session");

    public static PumpingCode MilkLeft { get; } = new("milk-left", "Milk expressed from the left breast", "g");

    public static PumpingCode MilkRight { get; } = new("milk-right", "Milk expressed from the right breast", "g");

    public static PumpingCode PumpedLeft { get; } = new("pumped-left", "Time for which the left breast was pumped", "s");

    public static PumpingCode PumpedRight { get; } = new("pumped-right", "Time for which the right breast was pumped", "s");

    public static PumpingCode LetDowns { get; } = new("let-downs", "Number of milk ejections", "1");

    public static PumpingCode FirstLetDown { get; } = new("first-let-down", "Time from first suction to first milk ejection", "s");

    public static PumpingCode Suction { get; } = new("suction-level", "Peak vacuum of expression that was set", "mm[Hg]");

    private static IReadOnlyList<PumpingCode> All { get; } = [Session, MilkLeft, MilkRight, PumpedLeft, PumpedRight, LetDowns, FirstLetDown, Suction];

    public CodeableConcept Concept => new(SystemUri, Code, Display, Display);

    /// <summary>The code system itself.</summary>
    public static CodeSystem System() => new()
    {
        Id = "pumping",
        Url = SystemUri,
        Name = "LetDownPumping",
        Title = "What LetDown says of a pumping session",
        Status = PublicationStatus.Active,
        Content = CodeSystemContentMode.Complete,
        CaseSensitive = true,
        Concept = [.. All.Select(code => new CodeSystem.ConceptDefinitionComponent { Code = code.Code, Display = code.Display })],
    };

    /// <summary>A part of an observation.</summary>
    public Observation.ComponentComponent Of(double value) => new()
    {
        Code = Concept,
        Value = new Quantity { Value = (decimal)Math.Round(value, 2), Unit = Unit == "1" ? null : Unit, System = "http://unitsofmeasure.org", Code = Unit },
    };
}
