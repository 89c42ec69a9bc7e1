using LetDown.Core.Planning;

namespace LetDown.Core.Session;

/// <summary>A let-down that is still running on one side.</summary>
/// <param name="Onset">When it began, since the session began.</param>
/// <param name="Grams">Milk collected on that side when it began, g.</param>
/// <param name="Wait">How long it took to come.</param>
/// <param name="IsFelt">She said so; the flow need not have shown it.</param>
/// <param name="IsEcho">The other breast's let-down, seen here too.</param>
/// <param name="IsTail">The rest of a let-down that was left at the other breast, or for a while: it tells neither of her intervals nor of what this breast gives.</param>
internal readonly record struct OpenLetDown(TimeSpan Onset, double Grams, Waited Wait, bool IsFelt, bool IsEcho, bool IsTail);
