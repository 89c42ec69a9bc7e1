using LetDown.Core.Safety;
using LetDown.Core.Suction;

namespace LetDown.Core.Session;

/// <summary>How a session ends: why, eased down how far, and what is written about it.</summary>
internal sealed class SessionEnd(ISuctionWatch drive, SessionScribe scribe)
{
    private readonly EaseDown _ease = new();

    /// <summary>Why it ended or is ending.</summary>
    public SessionReason Reason { get; private set; }

    /// <summary>The fault that ended it or is ending it.</summary>
    public Fault Fault { get; private set; }

    /// <summary>True while suction is still being eased down.</summary>
    public bool IsEasing => _ease.IsEasing;

    /// <summary>True when nothing is held any more.</summary>
    public bool IsDown => _ease.IsDown;

    /// <summary>A session begins.</summary>
    public void Reset() => (Reason, Fault) = (SessionReason.None, Fault.None);

    /// <summary>Easing down begins.</summary>
    public void Begin(SessionReason reason)
    {
        Reason = reason;
        _ease.Begin(drive.Target is not null);
    }

    /// <summary>She does not want to wait.</summary>
    public void Hurry() => _ease.Hurry();

    public void Update(LineSenses senses, double dt) => _ease.Update(drive, senses, dt);

    /// <summary>A fault stands; it is written once.</summary>
    public void Note(Fault fault)
    {
        if (fault != Fault)
        {
            Fault = fault;
            scribe.Failed(SessionEventKind.Fault, fault);
        }
    }

    /// <summary>Ended, and vented.</summary>
    public void Write(in Grounds grounds)
    {
        if (Fault == Fault.None)
        {
            scribe.Ended(Reason, grounds);
        }
        else
        {
            Reason = SessionReason.Fault;
            scribe.Failed(SessionEventKind.Ended, Fault);
        }
    }
}
