using LetDown.App.Screens;
using LetDown.Host.Sessions;

namespace LetDown.App.Stories;

/// <summary>Tells dull parts together until a story is short enough to be read at night.</summary>
internal static class StoryShortener
{
    public static IReadOnlyList<StoryLine> Fit(IReadOnlyList<StoryLine> lines, Func<StoryLine, int> rows, int most)
    {
        Func<IReadOnlyList<StoryLine>, IReadOnlyList<StoryLine>>[] steps = [CoaxingOnce, all => Terse(all, rows, most), Neighbours, Visits, AllVisits, all => LeaveOut(all, rows, most)];
        foreach (var shorter in steps)
        {
            if (lines.Sum(rows) <= most)
            {
                break;
            }

            lines = shorter(lines);
        }

        return lines;
    }

    /// <summary>Let-downs that follow each other on one breast become one entry; the first of the session keeps its own.</summary>
    private static List<StoryLine> Neighbours(IReadOnlyList<StoryLine> lines) => Runs(lines, line => line.IsPlainLetDown, LetDowns);

    /// <summary>Reasons are told whole at the beginning; later, where they repeat themselves, in fewer words.</summary>
    private static List<StoryLine> Terse(IReadOnlyList<StoryLine> lines, Func<StoryLine, int> rows, int most)
    {
        var terse = lines.ToList();
        for (var at = terse.Count - 1; at >= 0 && terse.Sum(rows) > most; at--)
        {
            terse[at] = terse[at] with { Text = terse[at].Short };
        }

        return terse;
    }

    /// <summary>Coaxing is told whole once.</summary>
    private static IReadOnlyList<StoryLine> CoaxingOnce(IReadOnlyList<StoryLine> lines)
    {
        var coaxing = lines.Where(line => line.Moment.What == MomentKind.Coaxing).ToList();
        if (coaxing.Count < 2)
        {
            return lines;
        }

        var text = $"{coaxing[0].Text} Later I coaxed {(coaxing.Count == 2 ? "once more" : Figures.Count(coaxing.Count - 1, "more time"))}.";
        var first = coaxing[0] with { Text = text, Short = text, Tells = [.. coaxing.SelectMany(line => line.Tells)] };
        return [.. lines.Where(line => line == coaxing[0] || !coaxing.Contains(line)).Select(line => line == coaxing[0] ? first : line)];
    }

    /// <summary>A change of breast and the let-downs there become one entry.</summary>
    private static List<StoryLine> Visits(IReadOnlyList<StoryLine> lines)
    {
        var visits = new List<StoryLine>();
        foreach (var line in lines)
        {
            if (line.IsPlainLetDown && visits.Count > 0 && IsChange(visits[^1]))
            {
                var milk = line.LetDown?.Grams is not null ? $", {Figures.Grams(Milk(line))}" : "";
                visits[^1] = Together([visits[^1], line], $"{visits[^1].Text} Let-down at {Figures.Minutes(line.Moment.At)}{milk}.");
            }
            else
            {
                visits.Add(line);
            }
        }

        return visits;
    }

    /// <summary>Changes of breast, one after the other, become one entry.</summary>
    private static List<StoryLine> AllVisits(IReadOnlyList<StoryLine> lines) => Runs(lines, line => IsChange(line) || line.IsPlainLetDown, run =>
    {
        var changes = run.Count(IsChange);
        var last = run.SelectMany(line => line.Tells).Max(moment => moment.At);
        var sides = changes == 1 ? "once" : Figures.Count(changes, "time");
        return changes == 0 ? LetDowns(run) : Together(run, $"Until {Figures.Minutes(last)} I changed sides {sides}, looking for the next let-down; {Found(run)}.");
    });

    private static bool IsChange(StoryLine line) => line.Moment.What == MomentKind.Switching;

    /// <summary>When nothing else helps: what is left in the middle is only counted.</summary>
    private static List<StoryLine> LeaveOut(IReadOnlyList<StoryLine> lines, Func<StoryLine, int> rows, int most)
    {
        var kept = lines.ToList();
        var left = new List<StoryLine>();
        while (kept.Count > 3 && kept.Sum(rows) + 1 > most)
        {
            left.Add(kept[^2]);
            kept.RemoveAt(kept.Count - 2);
        }

        if (left.Count > 0)
        {
            left.Reverse();
            kept.Insert(kept.Count - 1, Together(left, "More of the same; “letdown sessions show” has it all."));
        }

        return kept;
    }

    private static List<StoryLine> Runs(IReadOnlyList<StoryLine> lines, Predicate<StoryLine> belongs, Func<IReadOnlyList<StoryLine>, StoryLine> together)
    {
        var shorter = new List<StoryLine>();
        var run = new List<StoryLine>();
        foreach (var line in lines)
        {
            if (belongs(line))
            {
                run.Add(line);
                continue;
            }

            Close();
            shorter.Add(line);
        }

        Close();
        return shorter;

        void Close()
        {
            if (run.Count > 0)
            {
                shorter.Add(run.Count == 1 ? run[0] : together([.. run]));
                run.Clear();
            }
        }
    }

    private static StoryLine LetDowns(IReadOnlyList<StoryLine> run)
    {
        var weighed = run.Where(line => line.LetDown?.Grams is not null).Select(line => Figures.Grams(Milk(line))).ToList();
        var milk = weighed.Count == 0 ? "" : $": {string.Join(", ", weighed)}";
        var last = run[^1].LetDown!.Value;
        return Together(run, $"{Figures.Count(run.Count, "more let-down")} until {Figures.Minutes(last.Until ?? last.At)}{milk}.");
    }

    private static string Found(IReadOnlyList<StoryLine> run)
    {
        var found = run.SelectMany(line => line.Tells).Count(moment => moment.What == MomentKind.LetDown);
        return found == 0 ? "none came" : FormattableString.Invariant($"{found} came");
    }

    private static double Milk(StoryLine line) => line.LetDown?.Grams ?? 0;

    private static StoryLine Together(IReadOnlyList<StoryLine> run, string text) => run[0] with { Text = text, Short = text, Tells = [.. run.SelectMany(line => line.Tells)] };
}
