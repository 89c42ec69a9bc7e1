using LetDown.Core.Units;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>Plays a tape to detectors, and holds what they see against the truth.</summary>
internal sealed class Scoring(ScaleTape tape)
{
    private readonly List<TrueLetDown> _truth = TrueLetDowns.Of(tape);

    public SessionScore Score(Func<IMilkWatcher> make) => Judge(Watch(Side.Left, make()).Concat(Watch(Side.Right, make())).Order());

    /// <summary>What it sees while that side is pumped.</summary>
    public List<double> Watch(Side side, IMilkWatcher watcher)
    {
        List<double> seen = [];
        var hasBegun = false;
        var visit = 0;
        foreach (var sample in tape.Samples[side])
        {
            if (!hasBegun && sample.Seconds >= tape.Tare)
            {
                watcher.Begin();
                hasBegun = true;
            }

            for (; visit < tape.Visits.Count && sample.Seconds >= tape.Visits[visit].From; visit++)
            {
                if (tape.Visits[visit].Side == side && visit > 0)
                {
                    watcher.Listen();
                }
            }

            if (watcher.Update(sample.Seconds, sample.Grams) && visit > 0 && tape.Visits[visit - 1] is var now && now.Side == side && now.Holds(sample.Seconds))
            {
                seen.Add(sample.Seconds);
            }
        }

        return seen;
    }

    /// <summary>A sighting belongs to the newest ejection that runs and was not seen in that visit yet; else it is false.</summary>
    public SessionScore Judge(IEnumerable<double> sightings)
    {
        Dictionary<TrueLetDown, double> found = [];
        List<double> wrong = [];
        foreach (var at in sightings)
        {
            var visit = tape.Visits.TakeWhile(v => v.From <= at).Count() - 1;
            var match = _truth.Where(t => t.Visit == visit && at >= t.From && at < t.To && !found.ContainsKey(t)).MaxBy(t => t.From);
            if (match is null)
            {
                wrong.Add(at);
            }
            else
            {
                found.Add(match, at);
            }
        }

        return Sum(found, wrong);
    }

    private SessionScore Sum(Dictionary<TrueLetDown, double> found, List<double> wrong)
    {
        var seen = found.Keys.Select(t => t.Ejection).ToHashSet();
        var any = _truth.Where(t => t.Peak >= TrueLetDowns.Threshold).OrderBy(t => t.Crossed ?? t.From).Select(t => t.Ejection).Distinct().ToList();
        var risen = _truth.Where(t => t.Rise >= TrueLetDowns.Threshold).Select(t => t.Ejection).ToHashSet();
        var later = any.Skip(1).ToList();
        return new()
        {
            SawFirst = any.Count > 0 ? seen.Contains(any[0]) : null,
            Later = later.Count(risen.Contains),
            LaterSeen = later.Count(e => risen.Contains(e) && seen.Contains(e)),
            LaterAny = later.Count,
            LaterAnySeen = later.Count(seen.Contains),
            False = wrong,
            Delays = [.. found.Where(f => f.Key.Crossed is not null && f.Key.Peak >= TrueLetDowns.Threshold).Select(f => f.Value - f.Key.Crossed!.Value)],
            Missed = [.. _truth.Where(t => risen.Contains(t.Ejection) && !seen.Contains(t.Ejection) && t.Rise >= TrueLetDowns.Threshold).Select(t => t.Crossed ?? t.From)],
        };
    }
}
