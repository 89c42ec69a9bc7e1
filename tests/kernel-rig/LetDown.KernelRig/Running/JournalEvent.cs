using LetDown.Core.Session;

namespace LetDown.KernelRig.Running;

/// <summary>Something that the pump wrote down.</summary>
/// <param name="At">When, since the loop's first heartbeat.</param>
/// <param name="Event">What happened.</param>
/// <param name="LetDowns">Let-downs of its session up to then.</param>
internal readonly record struct JournalEvent(TimeSpan At, SessionEvent Event, int LetDowns);
