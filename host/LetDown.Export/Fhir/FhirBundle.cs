using System.Security.Cryptography;
using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;

namespace LetDown.Export.Fhir;

/// <summary>
/// Sessions as an HL7 FHIR R4 Bundle: an Observation for each, a Device for each pump, and the code system that they use. Who she is is not in it: a clinic that takes
/// it in knows whose it is.
/// </summary>
public static class FhirBundle
{
    /// <summary>The bundle as JSON.</summary>
    /// <param name="sessions">Finished sessions, each with its notes.</param>
    /// <param name="exportedAt">Now.</param>
    public static string Write(IReadOnlyList<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, DateTimeOffset exportedAt)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        return new FhirJsonSerializer().SerializeToString(Of(sessions, exportedAt), pretty: true);
    }

    private static Bundle Of(IReadOnlyList<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, DateTimeOffset exportedAt)
    {
        var bundle = new Bundle { Type = Bundle.BundleType.Collection, TimestampElement = new Instant(exportedAt) };
        Add(bundle, PumpingCode.System(), "code system");
        foreach (var pump in sessions.Select(session => session.Session).GroupBy(session => session.PumpId))
        {
            Add(bundle, DeviceOf(pump.Last()), DeviceName(pump.Key));
        }

        foreach (var (session, notes) in sessions)
        {
            Add(bundle, SessionObservation.Of(session, notes, UrlOf(DeviceName(session.PumpId))), $"session {session.PumpId}/{session.Id}");
        }

        return bundle;
    }

    private static Device DeviceOf(PumpSession session) => new()
    {
        Identifier = [new Identifier("urn:letdown:pumps", session.PumpId)],
        Status = Device.FHIRDeviceStatus.Active,
        Type = new CodeableConcept { Text = session.Simulated ? "Simulated breast pump" : "Breast pump" },
        DeviceName = [new() { Name = "LetDown", Type = DeviceNameType.UserFriendlyName }],
        Version = session.FirmwareVersion.Length == 0 ? [] : [new() { Value = session.FirmwareVersion }],
    };

    private static string DeviceName(string pumpId) => $"pump {pumpId}";

    private static void Add(Bundle bundle, Resource resource, string name)
    {
        var url = UrlOf(name);
        resource.Id ??= url["urn:uuid:".Length..];
        bundle.Entry.Add(new() { FullUrl = url, Resource = resource });
    }

    /// <summary>The same name always has the same: an export that is taken in twice doubles nothing. A UUID of version 8, made from a hash.</summary>
    private static string UrlOf(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"LetDown {name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
