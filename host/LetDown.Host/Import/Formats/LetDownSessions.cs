using LetDown.Host.Diary;
using LetDown.Host.Import.Reading;

namespace LetDown.Host.Import.Formats;

/// <summary>What <c>letdown sessions --csv</c> and <c>--json</c> print, for one who moves to another computer without her pump or her store.</summary>
internal sealed class LetDownSessions(ImportFormat name) : TrackerFormat
{
    public override ImportFormat Name => name;

    public override IReadOnlyList<string> Needs { get; } = ["id", "started_at", "duration_seconds", "state", "simulated"];

    protected override IReadOnlyList<string> Also { get; } = ["pump", "pump_id", "grams_left", "grams_right"];

    public static string KeyOf(string pumpId, string sessionId) => $"{FieldWords.Line(pumpId)}/{FieldWords.Line(sessionId)}";

    public override ImportedMilk? Read(RowReader row)
    {
        if (row["simulated"] == "true")
        {
            return row.Leave("simulated session");
        }

        if (row["state"] == "running")
        {
            return row.Leave("session that was still running");
        }

        return row.Clock.Begin("started_at") is not { } start ? null : new()
        {
            Kind = MilkKind.Pumped,
            StartedAt = start,
            Duration = row.Clock.Seconds("duration_seconds"),
            GramsLeft = row.Grams("grams_left", unit: MilkUnit.Grams),
            GramsRight = row.Grams("grams_right", unit: MilkUnit.Grams),
            Key = KeyOf($"{row["pump"]}{row["pump_id"]}", row["id"]),
            HasOwnKey = true,
            Line = row.Line,
        };
    }
}
