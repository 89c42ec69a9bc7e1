using LetDown.Core.Session;

namespace LetDown.Benchmarks.Walk;

/// <summary>What a walk has found.</summary>
internal sealed class WalkResult
{
    /// <summary>Every place, in the order in which it was reached.</summary>
    public List<WalkNode> Places { get; } = [];

    /// <summary>Places known after each event.</summary>
    public List<int> Levels { get; } = [];

    /// <summary>Places to which nothing more was done, because they lie at the full depth.</summary>
    public int Unwalked { get; set; }

    public long Transitions { get; set; }

    public long Ticks { get; set; }

    /// <summary>What did not hold, with the way to it; each law once.</summary>
    public Dictionary<string, string> Violations { get; } = [];

    /// <summary>From a short press of stop, from the command, and from a press that is held: longest time to vented, s.</summary>
    public StopTimes Longest { get; set; }

    /// <summary>Longest that a line was above 20 mmHg, s.</summary>
    public double LongestHold { get; set; }

    public IEnumerable<PumpState> States => Places.Select(node => node.Place.State).Distinct();
}
