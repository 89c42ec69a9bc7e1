namespace LetDown.Benchmarks.Walk;

/// <summary>
/// Everything that can happen, in every order, up to a depth: breadth first, and every place only once, by the shortest way. Deterministic, however
/// many threads walk.
/// </summary>
internal sealed class EveryWay
{
    /// <summary>So many places are walked from at once: what they lead to is kept in memory until it is known to be new.</summary>
    private const int Together = 64;

    private readonly Copier _copier = new();
    private readonly HashSet<WalkPlace> _known = [];
    private readonly WalkResult _result = new();

    /// <summary>Walks.</summary>
    /// <param name="depth">Longest chain of events.</param>
    public WalkResult Run(int depth)
    {
        var pump = new WalkedPump();
        pump.Run(2);
        List<Found> frontier = [];
        Keep(new(new(pump.Place, null, "", 0), pump, []), frontier);
        for (var level = 0; level < depth && frontier.Count > 0; level++)
        {
            List<Found> next = [];
            foreach (var some in frontier.Chunk(Together))
            {
                WalkOn(some, next);
            }

            frontier = next;
            _result.Levels.Add(_result.Places.Count);
        }

        _result.Unwalked = frontier.Count;
        TryWaysOut(frontier);
        return _result;
    }

    private void WalkOn(Found[] from, List<Found> next)
    {
        TryWaysOut(from);
        var found = new Found[from.Length * WalkEvents.All.Length];
        EachCore.For(found.Length, i => found[i] = Go(from[i / WalkEvents.All.Length], WalkEvents.All[i % WalkEvents.All.Length]));
        foreach (var one in found)
        {
            Keep(one, next);
        }
    }

    private Found Go(Found from, WalkEvent happens)
    {
        var pump = _copier.Copy(from.Pump!);
        happens.Happen(pump);
        var place = pump.Place;
        var node = new WalkNode(place, from.Node, happens.Name, from.Node.Depth + 1);
        return new(node, _known.Contains(place) ? null : pump, pump.Laws.Broken, pump.Ticks - from.Pump!.Ticks, pump.Laws.LongestHold);
    }

    private void Keep(Found found, List<Found> next)
    {
        _result.Transitions += found.Node.Depth > 0 ? 1 : 0;
        _result.Ticks += found.Ticks;
        _result.LongestHold = Math.Max(_result.LongestHold, found.Hold);
        Tell(found.Node, found.Broken);
        if (_known.Add(found.Node.Place))
        {
            _result.Places.Add(found.Node);
            next.Add(found);
        }
    }

    private void TryWaysOut(IReadOnlyList<Found> places)
    {
        var times = new StopTimes[places.Count];
        var broken = new List<string>[places.Count];
        EachCore.For(places.Count, i => times[i] = new WayOut(_copier).Try(places[i].Pump!, broken[i] = []));
        for (var i = 0; i < times.Length; i++)
        {
            _result.Longest = StopTimes.Max(_result.Longest, times[i]);
            Tell(places[i].Node, broken[i]);
        }
    }

    private void Tell(WalkNode node, IEnumerable<string> broken)
    {
        foreach (var law in broken)
        {
            _result.Violations.TryAdd(law, node.Path);
        }
    }

    private sealed record Found(WalkNode Node, WalkedPump? Pump, IReadOnlyList<string> Broken, long Ticks = 0, double Hold = 0);
}
