using LetDown.Host.Diary;
using LetDown.Host.Store;

namespace LetDown.App.Listing;

/// <summary>What is kept of some days.</summary>
/// <param name="All">All sessions of all days, newest first.</param>
/// <param name="Sessions">Those of these days, newest first.</param>
/// <param name="Records">What happened away from the pump on these days, oldest first.</param>
internal sealed record KeptDays(IReadOnlyList<SessionSummary> All, IReadOnlyList<SessionSummary> Sessions, IReadOnlyList<MilkRecord> Records);
