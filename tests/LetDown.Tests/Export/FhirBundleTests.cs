using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;
using LetDown.Export.Fhir;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Volumes;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;

namespace LetDown.Tests.Export;

public sealed class FhirBundleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);
    private static readonly SessionNote Note = new() { At = Now, IsBefore = true, Tags = NoteTags.Tired, Text = "warm bath" };

    /// <summary>By FHIR's own definitions, with every rule that they have.</summary>
    [Fact]
    public void A_bundle_is_valid_fhir()
    {
        var definitions = new CachedResolver(new ZipSource(Path.Combine(AppContext.BaseDirectory, "specification.zip")));
        var validator = new Validator(definitions, new LocalTerminologyService(definitions), null, new ValidationSettings());

        Assert.Empty(Complaints(validator, Bundle()));

        // The validator does look.
        var broken = Bundle();
        broken.Entry.Select(entry => entry.Resource).OfType<Observation>().First().Status = null;
        Assert.Contains(Complaints(validator, broken), text => text.Contains("status", StringComparison.Ordinal));
    }

    [Fact]
    public void A_session_is_an_observation_with_its_numbers_and_units()
    {
        var observation = Bundle().Entry.Select(entry => entry.Resource).OfType<Observation>().Single(one => one.Identifier[0].Value == "pump-1/20261124-031200-5e55");
        Assert.Equal("2026-11-24T03:12:00+00:00", (observation.Effective as Period)?.Start);
        Assert.Equal(
            ["milk-left 40 g", "milk-right 25 g", "pumped-left 382 s", "pumped-right 197 s", "let-downs 3 1", "first-let-down 90 s", "suction-level 150 mm[Hg]"],
            observation.Component.Select(part => FormattableString.Invariant($"{part.Code!.Coding[0].Code} {(part.Value as Quantity)?.Value:0.##} {(part.Value as Quantity)?.Code}")));
        Assert.Equal("Before: tired. warm bath", observation.Note[0].Text);
        Assert.Equal("HTEST", observation.Meta!.Tag[0].Code);
        Assert.Contains(Bundle().Entry, entry => entry.FullUrl == observation.Device!.Reference && entry.Resource is Device);
    }

    [Fact]
    public void The_same_session_has_the_same_name_each_time() =>
        Assert.Equal(Bundle().Entry.Select(entry => entry.FullUrl), Bundle().Entry.Select(entry => entry.FullUrl));

    [Fact]
    public void Hidden_amounts_are_no_components()
    {
        var text = FhirBundle.Write([(Session(JournalScript.WholeSession()).WithoutVolumes(), [])], Now);
        var observation = new FhirJsonDeserializer().Deserialize<Bundle>(text).Entry.Select(entry => entry.Resource).OfType<Observation>().Single();
        Assert.DoesNotContain(observation.Component, part => part.Code!.Coding[0].Code!.StartsWith("milk", StringComparison.Ordinal));
    }

    private static List<string> Complaints(Validator validator, Bundle bundle) => [.. validator.Validate(bundle).Issue.Select(issue => $"{issue.Severity} {issue.Details?.Text} {string.Join(' ', issue.Expression)}")];

    private static Bundle Bundle() => new FhirJsonDeserializer().Deserialize<Bundle>(FhirBundle.Write(
        [(Session(Journals.Evening()), []), (Session(JournalScript.WholeSession()), [Note])],
        Now));

    private static PumpSession Session(JournalScript script) => SessionProjection.From(
        "pump-1",
        script.Entries[0].SessionId,
        script.Entries.Where(entry => entry.WhatCase == JournalEntry.WhatOneofCase.Event).Select(entry => entry.Event));
}
