using LetDown.Core.Planning;
using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>Writes down what happens in a session, each time with how the session stands.</summary>
/// <param name="standing">How it stands now; what happened is added to it.</param>
/// <param name="log">Where it goes.</param>
internal sealed class SessionScribe(Func<SessionEvent> standing, SessionLog log)
{
    /// <summary>Since the session began.</summary>
    public TimeSpan Elapsed => standing().Elapsed;

    /// <summary>A moment of the pump's monotonic time, s, as time since the session began.</summary>
    public TimeSpan Since(double seconds, TimeSpan now)
    {
        var ago = now - TimeSpan.FromSeconds(seconds);
        var elapsed = Elapsed;
        return ago > elapsed ? TimeSpan.Zero : ago < TimeSpan.Zero ? elapsed : elapsed - ago;
    }

    public void Write(SessionEventKind kind, SessionReason reason, double value = 0) =>
        log.Add(standing() with { Kind = kind, Reason = reason, Value = value });

    public void State(SessionReason reason, in Grounds grounds) =>
        log.Add(standing() with { Kind = SessionEventKind.StateChanged, Reason = reason, Grounds = grounds });

    public void Started(in StartOptions options, PersonalPlan plan) => log.Add(standing() with
    {
        Kind = SessionEventKind.Started,
        State = PumpState.Preparing,
        Reason = SessionReason.Asked,
        Value = options.Length!.Value.TotalSeconds,
        Program = options.Program,
        Plan = plan,
        TargetMilk = options.TargetMilk,
    });

    public void LetDown(Side side, SessionReason reason, TimeSpan onset, Flow flow) => log.Add(standing() with
    {
        Kind = SessionEventKind.LetDown,
        Side = side,
        Reason = reason,
        Onset = onset,
        Value = flow.GramsPerSecond,
    });

    public void LetDownOver(Side side, TimeSpan onset, TimeSpan until, double grams) => log.Add(standing() with
    {
        Kind = SessionEventKind.LetDownOver,
        Side = side,
        Reason = SessionReason.FlowFell,
        Onset = onset,
        Until = until,
        Value = grams,
    });

    public void LetDownWithdrawn(Side side, TimeSpan onset) => log.Add(standing() with
    {
        Kind = SessionEventKind.LetDownWithdrawn,
        Side = side,
        Reason = SessionReason.FlowFell,
        Onset = onset,
    });

    public void SideFinished(Side side, SessionReason reason, in Grounds grounds) => log.Add(standing() with
    {
        Kind = SessionEventKind.SideFinished,
        Side = side,
        Reason = reason,
        Grounds = grounds,
    });

    public void Coaxed(Coaxing coaxing) => log.Add(standing() with
    {
        Kind = SessionEventKind.Coaxed,
        Reason = SessionReason.MilkIsSlow,
        Coaxing = coaxing,
    });

    public void Noticed(Notice notice) =>
        log.Add(standing() with { Kind = SessionEventKind.Notice, Reason = SessionReason.None, Notice = notice });

    public void Failed(SessionEventKind kind, Fault fault) =>
        log.Add(standing() with { Kind = kind, Reason = SessionReason.Fault, Fault = fault });

    public void Ended(SessionReason reason, in Grounds grounds) =>
        log.Add(standing() with { Kind = SessionEventKind.Ended, Reason = reason, Grounds = grounds });
}
