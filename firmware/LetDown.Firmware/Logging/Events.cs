using LetDown.Core;
using LetDown.Firmware.Configuration;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Logging;

/// <summary>
/// Everything the firmware logs, numbered. The numbers are for support and never change their meaning;
/// docs/developing/log-events.md says what to do about each.
/// </summary>
internal static partial class Events
{
    [LoggerMessage(1000, LogLevel.Information, "LetDown firmware {Version} starts with the {Board} board \"{Name}\", data in {Data}")]
    public static partial void Starting(this ILogger log, string version, BoardKind board, string name, string data);

    [LoggerMessage(1001, LogLevel.Information, "Serving on {Socket}")]
    public static partial void Serving(this ILogger log, string socket);

    [LoggerMessage(1002, LogLevel.Warning, "Serving on {Address} too: anybody on this machine can use the pump")]
    public static partial void ServingLoopback(this ILogger log, string address);

    [LoggerMessage(1003, LogLevel.Information, "Asked to end: {What}")]
    public static partial void Ending(this ILogger log, string what);

    [LoggerMessage(1004, LogLevel.Information, "Ended: vented, journal closed")]
    public static partial void Ended(this ILogger log);

    [LoggerMessage(1005, LogLevel.Warning, "The session did not end in time; venting now")]
    public static partial void DidNotEaseDown(this ILogger log);

    [LoggerMessage(1006, LogLevel.Warning, "Her plan cannot be used ({Message}); the pump goes by the usual one")]
    public static partial void PlanUnusable(this ILogger log, string message);

    [LoggerMessage(1007, LogLevel.Information, "Calibrated by {File}, made {Made:u}")]
    public static partial void Calibrated(this ILogger log, string file, DateTimeOffset made);

    [LoggerMessage(1008, LogLevel.Information, "A bench is served over SCPI on {Address}")]
    public static partial void ServingScpi(this ILogger log, string address);

    [LoggerMessage(2000, LogLevel.Information, "The loop has real-time priority and locked memory")]
    public static partial void RealTime(this ILogger log);

    [LoggerMessage(2001, LogLevel.Warning, "The loop may be late under load: not permitted were {Refused}")]
    public static partial void NotRealTime(this ILogger log, string refused);

    [LoggerMessage(2002, LogLevel.Information, "The loop runs as ordinary work, in simulated time at speed {Speed} (0 is as fast as it goes)")]
    public static partial void SimulatedTime(this ILogger log, double speed);

    [LoggerMessage(2003, LogLevel.Warning, "The loop came too late {Count} times in the last minute")]
    public static partial void Overruns(this ILogger log, long count);

    [LoggerMessage(2004, LogLevel.Critical, "The loop failed and the pump vented itself")]
    public static partial void LoopFailed(this ILogger log, Exception exception);

    [LoggerMessage(2005, LogLevel.Critical, "The loop stands still since tick {Tick}")]
    public static partial void LoopHangs(this ILogger log, long tick);

    [LoggerMessage(2006, LogLevel.Warning, "A board part beside the loop ({Part}) does not answer: {Message}")]
    public static partial void PartFails(this ILogger log, string part, string message);

    [LoggerMessage(2007, LogLevel.Information, "The board part beside the loop ({Part}) answers again")]
    public static partial void PartAnswers(this ILogger log, string part);

    [LoggerMessage(2008, LogLevel.Warning, "The loop may wake late now and then: not permitted were {Refused}")]
    public static partial void RealTimeLacks(this ILogger log, string refused);

    [LoggerMessage(2009, LogLevel.Information, "Collections may come in the middle of a session: start with {Variable}={Bytes:X} as the service does")]
    public static partial void CollectsOften(this ILogger log, string variable, long bytes);

    [LoggerMessage(3000, LogLevel.Information, "Session {Session} began on the {Side} breast")]
    public static partial void SessionBegan(this ILogger log, string session, string side);

    [LoggerMessage(3001, LogLevel.Information, "Session {Session} at {Seconds} s: {State} on the {Side} breast, {Reason}")]
    public static partial void SessionState(this ILogger log, string session, double seconds, string state, string side, string reason);

    [LoggerMessage(3002, LogLevel.Information, "Session {Session} at {Seconds} s: let-down on the {Side} breast, {Reason}")]
    public static partial void LetDown(this ILogger log, string session, double seconds, string side, string reason);

    [LoggerMessage(3003, LogLevel.Information, "Session {Session} at {Seconds} s: suction level {Level} mmHg")]
    public static partial void SuctionLevel(this ILogger log, string session, double seconds, double level);

    [LoggerMessage(3004, LogLevel.Warning, "Session {Session} at {Seconds} s: {Notice}")]
    public static partial void Noticed(this ILogger log, string session, double seconds, string notice);

    [LoggerMessage(3005, LogLevel.Error, "Session {Session} at {Seconds} s: {Id} {Fault}, ended by the pump")]
    public static partial void Faulted(this ILogger log, string session, double seconds, string id, string fault);

    [LoggerMessage(3006, LogLevel.Information, "Session {Session} ended after {Seconds} s, {Reason}: {Left} g left, {Right} g right")]
    public static partial void SessionEnded(this ILogger log, string session, double seconds, string reason, double left, double right);

    [LoggerMessage(3007, LogLevel.Warning, "Session {Session} had no end: marked as interrupted")]
    public static partial void SessionInterrupted(this ILogger log, string session);

    [LoggerMessage(4000, LogLevel.Error, "The journal cannot be written; the pump goes on and tries again: {Message}")]
    public static partial void JournalFails(this ILogger log, string message);

    [LoggerMessage(4001, LogLevel.Warning, "The journal is written again; given up since start: {Chunks} seconds of measurements, {Events} events")]
    public static partial void JournalWritesAgain(this ILogger log, long chunks, long events);

    [LoggerMessage(4002, LogLevel.Error, "The journal closed with {Count} entries that the disk did not take")]
    public static partial void JournalLeft(this ILogger log, int count);

    [LoggerMessage(4003, LogLevel.Warning, "The journal is full: measurements go that no console has fetched")]
    public static partial void JournalLosesMeasurements(this ILogger log);

    [LoggerMessage(4004, LogLevel.Error, "The journal is full: events go that no console has fetched")]
    public static partial void JournalLosesEvents(this ILogger log);

    [LoggerMessage(4005, LogLevel.Error, "The journal is damaged ({Message}): it was moved to {Path}, and a new one begins")]
    public static partial void JournalDamaged(this ILogger log, string message, string path);

    [LoggerMessage(5000, LogLevel.Information, "Command {Command}: {Outcome}")]
    public static partial void CommandDone(this ILogger log, string command, string outcome);

    [LoggerMessage(5001, LogLevel.Information, "Pressed {Buttons}: that has no meaning just now")]
    public static partial void PressRefused(this ILogger log, Buttons buttons);

    [LoggerMessage(5002, LogLevel.Information, "Her program {Program} was saved")]
    public static partial void ProgramSaved(this ILogger log, string program);

    [LoggerMessage(5003, LogLevel.Information, "Her program {Program} was deleted")]
    public static partial void ProgramDeleted(this ILogger log, string program);

    [LoggerMessage(5004, LogLevel.Warning, "On the simulated board {Part} is {Kind} from now on")]
    public static partial void FailureSet(this ILogger log, string part, string kind);
}
