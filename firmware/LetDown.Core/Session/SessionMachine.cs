using Stateless;
using Stateless.Graph;
using static LetDown.Core.Session.PumpState;
using Trigger = LetDown.Core.Session.SessionTrigger;

namespace LetDown.Core.Session;

/// <summary>The states of a session and what leads from one to another. What has no meaning in a state is refused, never thrown.</summary>
internal sealed class SessionMachine
{
    private readonly StateMachine<PumpState, Trigger> _machine = new(Idle, FiringMode.Queued);
    private readonly Action _entered;
    private bool _refused;

    /// <param name="entered">Called after every entry of a state.</param>
    public SessionMachine(Action entered)
    {
        _entered = entered;
        Configure();
        _machine.OnTransitionCompleted(Enter);
        _machine.OnUnhandledTrigger((_, _) => _refused = true);
    }

    /// <summary>Present leaf state, as a plain value: the tick reads it for nothing.</summary>
    public PumpState State { get; private set; } = Idle;

    /// <summary>Why the machine is in its state.</summary>
    public SessionReason Reason { get; private set; }

    /// <summary>Fires one trigger. False when it has no meaning in the present state; then nothing changed.</summary>
    public bool Fire(Trigger trigger, SessionReason reason)
    {
        var before = Reason;
        Reason = reason;
        _refused = false;
        _machine.Fire(trigger);
        Reason = _refused ? before : reason;
        return !_refused;
    }

    /// <summary>The machine as a Mermaid state diagram; docs/developing/session-machine.md shows it.</summary>
    public string ToMermaid() => MermaidGraph.Format(_machine.GetInfo());

    private void Configure()
    {
        _machine.Configure(Idle).Permit(Trigger.Start, Preparing);

        _machine.Configure(Preparing)
            .Permit(Trigger.Prepared, Stimulating)
            .Permit(Trigger.Finish, Finishing)
            .Permit(Trigger.Fault, Faulted);

        _machine.Configure(PumpState.Session).Permit(Trigger.Fault, Faulted);

        _machine.Configure(Pumping).SubstateOf(PumpState.Session)
            .Permit(Trigger.LeaveSide, Switching)
            .Permit(Trigger.Rest, Resting)
            .Permit(Trigger.Pause, Paused)
            .Permit(Trigger.Finish, Finishing);

        _machine.Configure(Stimulating).SubstateOf(Pumping).Permit(Trigger.LetDown, Expressing);
        _machine.Configure(Expressing).SubstateOf(Pumping).Permit(Trigger.FlowFell, Stimulating);

        _machine.Configure(Switching).SubstateOf(PumpState.Session)
            .Permit(Trigger.SideReady, Stimulating)
            .Permit(Trigger.Pause, Paused)
            .Permit(Trigger.Finish, Finishing);

        _machine.Configure(Paused).SubstateOf(PumpState.Session)
            .Permit(Trigger.Resume, Stimulating)
            .Permit(Trigger.Finish, Finishing);

        _machine.Configure(Resting).SubstateOf(PumpState.Session)
            .Permit(Trigger.RestOver, Stimulating)
            .Permit(Trigger.LeaveSide, Switching)
            .Permit(Trigger.Pause, Paused)
            .Permit(Trigger.Finish, Finishing);

        _machine.Configure(Finishing).SubstateOf(PumpState.Session).Permit(Trigger.EasedDown, Complete);

        _machine.Configure(Complete).Permit(Trigger.Dismiss, Idle).Permit(Trigger.Start, Preparing);
        _machine.Configure(Faulted).Permit(Trigger.Dismiss, Idle);
    }

    private void Enter(StateMachine<PumpState, Trigger>.Transition transition)
    {
        State = transition.Destination;
        _entered();
    }
}
