using LetDown.Firmware.Hosting;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Bench.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Reports;

/// <summary>What a record of a wired bench has besides: who measured, with what, and where pump and bench differ.</summary>
internal sealed record BenchRecord
{
    public required string Name { get; init; }

    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required string Tester { get; init; }

    public required string RigVersion { get; init; }

    public required string? PumpId { get; init; }

    public required IReadOnlyList<InstrumentRecord> Instruments { get; init; }

    public required IReadOnlyList<ReadingRecord> Readings { get; init; }

    public required IReadOnlyList<DisagreementRecord> Disagreements { get; init; }

    public required IReadOnlyList<AnswerRecord> Answers { get; init; }

    public required string? Trouble { get; init; }

    public static BenchRecord From(BenchAccount bench) => new()
    {
        Name = bench.File.Name,
        File = bench.File.File,
        Sha256 = bench.File.Sha256,
        Tester = bench.Tester,
        RigVersion = FirmwareRun.Version,
        PumpId = bench.Pump?.PumpId,
        Instruments =
        [
            .. bench.Instruments.Select(one => new InstrumentRecord(one.Name, one.Address, one.Identity.Maker, one.Identity.Model, one.Identity.Serial, one.Identity.Version)),
        ],
        Readings = [.. bench.File.Measures.Select(place => Reading(place, bench.Recording))],
        Disagreements =
        [
            .. bench.Disagreements.Select(one => new DisagreementRecord(one.What, one.Unit, Math.Round(one.Largest, 3), Math.Round(one.At, 3), Math.Round(one.Usual, 3), Math.Round(one.Mean, 3), one.Count)),
        ],
        Answers = [.. bench.Answers.Select(given => new AnswerRecord(given.Step.Name, given.Step.Ask, given.Answer, given.IsFromFile ? "file" : "person"))],
        Trouble = bench.Trouble,
    };

    private static ReadingRecord Reading(MeasurePlace place, BenchRecording recording)
    {
        var values = recording.Readings.Select(reading => reading[place.Quantity]).ToList();
        return new(
            Words.Of(place.Quantity),
            place.Quantity.Unit(),
            place.Instrument,
            place.Ask,
            place.Scale,
            place.Offset,
            values.Count,
            Math.Round(recording.PerSecond, 1),
            Math.Round(recording.LongestGap, 3),
            values.Count > 0 ? Math.Round(values.Min(), 3) + 0.0 : null,
            values.Count > 0 ? Math.Round(values.Max(), 3) + 0.0 : null,
            values.Count > 0 ? Math.Round(values.Average(), 3) + 0.0 : null);
    }
}
