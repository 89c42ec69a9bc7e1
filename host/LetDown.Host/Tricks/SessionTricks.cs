using LetDown.Host.Sessions;

namespace LetDown.Host.Tricks;

/// <summary>What was used in a session: what she said, and what the pump was asked for when it began.</summary>
public static class SessionTricks
{
    /// <summary>What she types for the pump's warm pads.</summary>
    public const string Warm = "warm";

    /// <summary>What she types for the pump's massage motors.</summary>
    public const string Massage = "massage";

    /// <summary>Each once; hers first.</summary>
    /// <param name="session">As the pump wrote it down.</param>
    /// <param name="said">What she said she used.</param>
    public static IReadOnlyList<TrickUse> Of(PumpSession session, IReadOnlyList<TrickUse> said)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(said);
        var at = session.StartedAt ?? default;
        (bool Is, string Trick)[] asked = [(session.Warmth, Warm), (session.Massage, Massage)];
        return [.. said, .. asked.Where(one => one.Is && said.All(use => use.Trick != one.Trick)).Select(one => new TrickUse(at, one.Trick))];
    }
}
