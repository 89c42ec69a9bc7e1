using System.Text.RegularExpressions;
using CsCheck;
using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Tests.Core.Session;

public sealed partial class SessionMachineTests
{
    private static readonly PumpState[] Leaves =
        [.. Enum.GetValues<PumpState>().Where(state => state is not (PumpState.Session or PumpState.Pumping))];

    [Fact]
    public void The_diagram_in_the_docs_is_the_machine_itself()
    {
        var path = Path.Combine(Repository.Root, "docs", "developing", "session-machine.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var diagram = new PumpController(new PumpSettings()).SessionDiagram.ReplaceLineEndings("\n").Trim();
        var renewed = Diagram().Replace(page, $"```mermaid\n{diagram}\n```", 1);
        if (Environment.GetEnvironmentVariable("LETDOWN_RENEW_GOLDEN") == "1")
        {
            File.WriteAllText(path, renewed);
        }

        Assert.Contains("```mermaid", page, StringComparison.Ordinal);
        Assert.Equal(renewed, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_sequence_of_triggers_throws_or_stands_in_a_superstate() =>
        Gen.Enum<SessionTrigger>().Array[0, 60].Sample(triggers =>
        {
            var machine = new SessionMachine(() => { });
            foreach (var trigger in triggers)
            {
                var before = machine.State;
                var isAccepted = machine.Fire(trigger, SessionReason.Asked);
                Assert.Contains(machine.State, Leaves);
                Assert.True(isAccepted || machine.State == before, "A refused trigger must change nothing.");
            }
        });

    [Fact]
    public void A_fault_is_accepted_wherever_suction_may_be_on()
    {
        foreach (var (state, machine) in AllStates())
        {
            var isOn = state is not (PumpState.Idle or PumpState.Complete or PumpState.Faulted);
            Assert.Equal(isOn, machine.Fire(SessionTrigger.Fault, SessionReason.Fault));
        }
    }

    [Fact]
    public void Every_state_can_be_reached_and_left() => Assert.Equal(Leaves.Order(), AllStates().Select(s => s.State).Order());

    [Fact]
    public void A_refused_trigger_keeps_the_reason()
    {
        var machine = new SessionMachine(() => { });
        machine.Fire(SessionTrigger.Start, SessionReason.Asked);
        Assert.False(machine.Fire(SessionTrigger.Resume, SessionReason.TimeUp));
        Assert.Equal(SessionReason.Asked, machine.Reason);
    }

    /// <summary>A machine for each state that triggers can reach, found by trying every trigger everywhere.</summary>
    private static List<(PumpState State, SessionMachine Machine)> AllStates()
    {
        Dictionary<PumpState, SessionTrigger[]> ways = new() { [PumpState.Idle] = [] };
        Queue<PumpState> open = new([PumpState.Idle]);
        while (open.TryDequeue(out var state))
        {
            foreach (var trigger in Enum.GetValues<SessionTrigger>())
            {
                SessionTrigger[] way = [.. ways[state], trigger];
                var reached = Walk(way).State;
                if (ways.TryAdd(reached, way))
                {
                    open.Enqueue(reached);
                }
            }
        }

        return [.. ways.Select(way => (way.Key, Walk(way.Value)))];
    }

    private static SessionMachine Walk(SessionTrigger[] way)
    {
        var machine = new SessionMachine(() => { });
        Array.ForEach(way, trigger => machine.Fire(trigger, SessionReason.Asked));
        return machine;
    }

    [GeneratedRegex("```mermaid\n.*?```", RegexOptions.Singleline, 1000)]
    private static partial Regex Diagram();
}
