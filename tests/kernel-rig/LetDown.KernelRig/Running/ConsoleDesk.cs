using System.Collections.Concurrent;
using LetDown.Host.Client;
using LetDown.Protocol.V1;
using LetDown.Rig.Bench.Running;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.KernelRig.Running;

/// <summary>Gives a scenario's commands as a console does: over the pump's socket, on a thread of its own.</summary>
internal sealed class ConsoleDesk : IDisposable
{
    private readonly PumpClient _pump;
    private readonly BlockingCollection<ScenarioStep> _steps = [];
    private readonly List<Finding> _findings = [];
    private readonly Thread _thread;

    /// <param name="socket">Where the pump listens.</param>
    public ConsoleDesk(string socket)
    {
        _pump = new(PumpEndpoint.Parse(socket));
        _thread = new Thread(Serve) { Name = "console" };
        _thread.Start();
    }

    /// <summary>From any thread: asks soon, and nobody waits for it.</summary>
    public void Ask(ScenarioStep step) => _steps.Add(step);

    /// <summary>What came of the commands, when there are no more.</summary>
    public IReadOnlyList<Finding> End()
    {
        _steps.CompleteAdding();
        _thread.Join();
        return _findings;
    }

    /// <summary>How punctual the loop says it is; nothing when it does not answer.</summary>
    public Timing? Timing()
    {
        try
        {
            return _pump.GetTimingAsync().GetAwaiter().GetResult();
        }
        catch (PumpUnreachableException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _ = End();
        _pump.Dispose();
        _steps.Dispose();
    }

    private void Serve()
    {
        foreach (var step in _steps.GetConsumingEnumerable())
        {
            Give(step);
        }
    }

    private void Give(ScenarioStep step)
    {
        var command = step.Command!.Value;
        try
        {
            var reply = _pump.SendAsync(WireWords.Write(command)).GetAwaiter().GetResult();
            if (step.Answer is { } wanted)
            {
                _findings.Add(ScenarioRun.Answered(step, command, wanted, WireWords.Read(reply.Outcome)));
            }
        }
        catch (PumpUnreachableException e)
        {
            _findings.Add(new()
            {
                Kind = "answer",
                Name = FormattableString.Invariant($"answer to {Words.Of(command.Kind)} at {step.At} s"),
                Value = 0,
                Unit = "times",
                Limits = new(1, 1),
                Note = e.Message,
            });
        }
    }
}
