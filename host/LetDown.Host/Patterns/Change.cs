using LetDown.Host.Diary;

namespace LetDown.Host.Patterns;

/// <summary>Something is not as it was.</summary>
/// <param name="Kind">What.</param>
/// <param name="Since">The first day on which it probably was so.</param>
/// <param name="Ratio">What it is now, as a share of what it was.</param>
/// <param name="Chance">How sure it is that there was a change, 0 to 1.</param>
/// <param name="Tags">What she noted from three days before it on.</param>
public readonly record struct Change(ChangeKind Kind, DateOnly Since, Belief Ratio, double Chance, NoteTags Tags);
