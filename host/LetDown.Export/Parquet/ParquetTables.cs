using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;

namespace LetDown.Export.Parquet;

/// <summary>A session as rows. What is hidden is null.</summary>
internal static class ParquetTables
{
    public static SessionRow Session(PumpSession session, IReadOnlyList<SessionNote> notes, IReadOnlyList<TrickUse> tricks) => new()
    {
        PumpId = session.PumpId,
        SessionId = session.Id,
        StartedAt = session.StartedAt?.UtcDateTime,
        DurationS = session.Duration.TotalSeconds,
        State = Word(session.State),
        EndReason = session.EndReason == Reason.Unspecified ? null : Word(session.EndReason),
        Program = session.Program.Length == 0 ? null : session.Program,
        LetDowns = session.LetDownCount,
        FirstLetDownS = session.TimeToFirstLetDown?.TotalSeconds,
        LeftPumpedS = session.PumpedFor(Side.Left).TotalSeconds,
        RightPumpedS = session.PumpedFor(Side.Right).TotalSeconds,
        LeftG = Told(session.Grams.Left),
        RightG = Told(session.Grams.Right),
        SuctionMmhg = session.SuctionLevelMmhg,
        Simulated = session.Simulated,
        MotherSeed = session.Simulated ? session.MotherSeed : null,
        Tricks = SessionTricks.Of(session, tricks) is { Count: > 0 } used ? string.Join(' ', used.Select(use => use.Trick)) : null,
        Comfort = notes.LastOrDefault(note => note.Comfort is not null)?.Comfort,
        NotesBefore = Said(notes.Where(note => note.IsBefore)),
        NotesAfter = Said(notes.Where(note => !note.IsBefore)),
    };

    public static IEnumerable<LetDownRow> LetDowns(PumpSession session) => session.LetDowns.Select(mark => new LetDownRow
    {
        PumpId = session.PumpId,
        SessionId = session.Id,
        Side = Word(mark.Side),
        SeenS = mark.At.TotalSeconds,
        BeganS = mark.Began?.TotalSeconds,
        UntilS = mark.Until?.TotalSeconds,
        Felt = mark.Felt,
        Echo = mark.IsEcho,
        MilkG = mark.Grams,
    });

    public static IEnumerable<PhaseRow> Phases(PumpSession session) => session.Segments.Select(segment => new PhaseRow
    {
        PumpId = session.PumpId,
        SessionId = session.Id,
        Phase = Word(segment.Phase),
        Side = segment.Side == Side.Unspecified ? null : Word(segment.Side),
        Together = segment.Together,
        Round = segment.Round,
        FromS = segment.From.TotalSeconds,
        ToS = segment.To.TotalSeconds,
        LeftG = Told(segment.Milk.Left),
        RightG = Told(segment.Milk.Right),
        Reason = segment.Reason == Reason.Unspecified ? null : Word(segment.Reason),
    });

    private static double? Told(double grams) => double.IsNaN(grams) ? null : grams;

    private static string? Said(IEnumerable<SessionNote> notes)
    {
        var all = notes.Select(note => string.Join(' ', new[] { note.Tags == NoteTags.None ? "" : $"[{note.Tags.ToString().ToLowerInvariant()}]", note.Text }.Where(part => part.Length > 0))).ToList();
        return all.Count == 0 ? null : string.Join(" / ", all);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
