namespace LetDown.Benchmarks.Pattern;

/// <summary>What was noticed of one mother's milk.</summary>
/// <param name="Noticed">Days until a fall by three tenths was told; null when it was not within three weeks.</param>
/// <param name="Gradual">The same of one that took a week.</param>
/// <param name="Covers">True when the interval that was told first held the truth.</param>
/// <param name="FalseAlarms">In a year in which nothing changed.</param>
internal sealed record ChangeOutcome(int? Noticed, int? Gradual, bool Covers, int FalseAlarms);
