namespace LetDown.Core.Session;

/// <summary>What happened in a session.</summary>
public enum SessionEventKind
{
    /// <summary>A session began: <see cref="SessionEvent.Side"/> is the first breast, <see cref="SessionEvent.Value"/> its longest length in seconds.</summary>
    Started,

    /// <summary>The machine entered <see cref="SessionEvent.State"/> on <see cref="SessionEvent.Side"/>.</summary>
    StateChanged,

    /// <summary>A let-down on <see cref="SessionEvent.Side"/>, by flow or felt (<see cref="SessionEvent.Reason"/>); <see cref="SessionEvent.Value"/> is the flow in g/s; it began at <see cref="SessionEvent.Onset"/>.</summary>
    LetDown,

    /// <summary>
    /// A let-down on <see cref="SessionEvent.Side"/> is over: it began at <see cref="SessionEvent.Onset"/>, lasted until
    /// <see cref="SessionEvent.Until"/>, and brought <see cref="SessionEvent.Value"/> grams.
    /// </summary>
    LetDownOver,

    /// <summary>A let-down on <see cref="SessionEvent.Side"/> that began at <see cref="SessionEvent.Onset"/> brought no milk: it was none.</summary>
    LetDownWithdrawn,

    /// <summary>Milk is slow, and the pump tries something: see <see cref="SessionEvent.Coaxing"/>.</summary>
    Coaxed,

    /// <summary>Of two breasts pumped together, <see cref="SessionEvent.Side"/> was let go.</summary>
    SideFinished,

    /// <summary>The suction level of expression became <see cref="SessionEvent.Value"/> mmHg.</summary>
    SuctionLevel,

    /// <summary>A notice began; see <see cref="SessionEvent.Notice"/>.</summary>
    Notice,

    /// <summary>A fault vented the pump; see <see cref="SessionEvent.Fault"/>.</summary>
    Fault,

    /// <summary>The session ended: <see cref="SessionEvent.State"/> is Complete or Faulted, with the reason.</summary>
    Ended,
}
