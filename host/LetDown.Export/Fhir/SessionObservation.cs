using Hl7.Fhir.Model;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.Export.Fhir;

/// <summary>A session as one FHIR R4 Observation, a component for each number.</summary>
internal static class SessionObservation
{
    public static Observation Of(PumpSession session, IReadOnlyList<SessionNote> notes, string deviceUrl) => new()
    {
        Meta = session.Simulated ? new() { Tag = [TestData()] } : null,
        Identifier = [new Identifier("urn:letdown:sessions", $"{session.PumpId}/{session.Id}")],
        Status = ObservationStatus.Final,
        Category = [new("http://terminology.hl7.org/CodeSystem/observation-category", "procedure", "Procedure", text: null)],
        Code = PumpingCode.Session.Concept,
        Effective = Effective(session),
        Device = new ResourceReference(deviceUrl),
        Component = [.. Components(session)],
        Note = [.. notes.Select(Note)],
    };

    /// <summary>Not to be taken for a patient's: nobody was pumped.</summary>
    private static Coding TestData() => new("http://terminology.hl7.org/CodeSystem/v3-ActReason", "HTEST", "test health data");

    private static Period? Effective(PumpSession session) => session.StartedAt is { } start
        ? new Period(new FhirDateTime(start), new FhirDateTime(start + session.Duration))
        : null;

    private static IEnumerable<Observation.ComponentComponent> Components(PumpSession session)
    {
        (PumpingCode Code, double? Value)[] all =
        [
            (PumpingCode.MilkLeft, Told(session.Grams.Left)),
            (PumpingCode.MilkRight, Told(session.Grams.Right)),
            (PumpingCode.PumpedLeft, session.PumpedFor(Side.Left).TotalSeconds),
            (PumpingCode.PumpedRight, session.PumpedFor(Side.Right).TotalSeconds),
            (PumpingCode.LetDowns, session.LetDownCount),
            (PumpingCode.FirstLetDown, session.TimeToFirstLetDown?.TotalSeconds),
            (PumpingCode.Suction, session.SuctionLevelMmhg > 0 ? session.SuctionLevelMmhg : null),
        ];
        return all.Where(part => part.Value is not null).Select(part => part.Code.Of(part.Value!.Value));
    }

    private static double? Told(double grams) => double.IsNaN(grams) ? null : grams;

    private static Annotation Note(SessionNote note)
    {
        var tags = note.Tags == NoteTags.None ? "" : $" {note.Tags.ToString().ToLowerInvariant()}.";
        var text = note.Text.Length == 0 ? "" : $" {note.Text}";
        var comfort = note.Comfort is { } mark ? $" Comfort {mark} of {SessionNote.MostComfort}." : "";
        return new() { TimeElement = new FhirDateTime(note.At), Text = new($"{(note.IsBefore ? "Before" : "After")}:{tags}{comfort}{text}") };
    }
}
