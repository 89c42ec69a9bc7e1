using LetDown.App.Stories;
using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>A session as a story, with the decisions behind each entry.</summary>
internal sealed record StoryJson(string Id, string State, IReadOnlyList<StoryLineJson> Story, DiagnosisJson Diagnosis)
{
    /// <summary>Data has no rows: nothing is told together for want of room.</summary>
    public static StoryJson From(PumpSession session) => new(
        session.Id,
        SessionJson.StateWord(session.State),
        [.. Stories.Story.Of(session, _ => 1, int.MaxValue).Select(StoryLineJson.From)],
        DiagnosisJson.From(session.Diagnosis));
}
