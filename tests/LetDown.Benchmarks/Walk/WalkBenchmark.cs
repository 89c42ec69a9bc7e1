using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Benchmarks.Walk;

/// <summary>The session machine with its failsafe, walked: how many places there are, and that the laws hold in all of them.</summary>
internal static class WalkBenchmark
{
    private static readonly PumpState[] Leaves =
        [.. Enum.GetValues<PumpState>().Where(state => state is not (PumpState.Session or PumpState.Pumping))];

    public static IReadOnlyList<Measure> Run(int depth)
    {
        if (depth < 1)
        {
            throw new BenchmarkException("A walk has a depth of 1 at least.");
        }

        var result = new EveryWay().Run(depth);
        Tell(result);
        return Summarise(result);
    }

    private static void Tell(WalkResult result)
    {
        Console.WriteLine("events  places");
        foreach (var (depth, places) in result.Levels.Index())
        {
            Console.WriteLine($"{depth + 1,6}  {places,6}");
        }

        Console.WriteLine();
        foreach (var state in result.Places.CountBy(node => node.Place.State).OrderBy(count => count.Key))
        {
            Console.WriteLine($"{state.Key,-12}  {state.Value,6} places");
        }

        foreach (var (law, path) in result.Violations)
        {
            Console.WriteLine($"NOT KEPT: {law} ({path})");
        }
    }

    private static IReadOnlyList<Measure> Summarise(WalkResult result) =>
    [
        new("kinds of event", WalkEvents.All.Length, ""),
        new("places", result.Places.Count, ""),
        new("transitions", result.Transitions, ""),
        new("ticks of transitions", result.Ticks, ""),
        new("depth", result.Levels.Count, "events"),
        new("places at that depth, not walked on from", result.Unwalked, ""),
        Measure.AtMost("laws not kept", result.Violations.Count, "", 0),
        Measure.AtLeast("states of the session visited", result.States.Count(), "", Leaves.Length),
        Measure.AtMost("stop pressed to vented, longest", result.Longest.Pressed, "s", WayOut.Stops),
        Measure.AtMost("stop asked for to vented, longest", result.Longest.Asked, "s", WayOut.Stops),
        Measure.AtMost("stop held to vented, longest", result.Longest.Held, "s", WayOut.StopsHeld),
        Measure.AtMost("line held above 20 mmHg, longest", result.LongestHold, "s", SafetyLimits.LongestHold.TotalSeconds),
    ];
}
