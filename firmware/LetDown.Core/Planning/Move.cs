using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Core.Planning;

/// <summary>What a plan wants next, why, and the numbers behind it.</summary>
/// <param name="Kind">What.</param>
/// <param name="Reason">Why.</param>
/// <param name="Grounds">The numbers.</param>
/// <param name="Side">With <see cref="MoveKind.LetGo"/>.</param>
internal readonly record struct Move(MoveKind Kind, SessionReason Reason, Grounds Grounds = default, Side Side = default)
{
    public static Move Stay => default;
}
