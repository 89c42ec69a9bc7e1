using LetDown.Rig.Traces;
using ScottPlot;

namespace LetDown.App.Plots.Runs;

/// <summary>States of the pump one after the other, with why where there is room for it.</summary>
internal static class StateBand
{
    /// <summary>A state and its entry in the journal are dated apart, s.</summary>
    private const double Shortly = 0.1;

    public static void Draw(Plot plot, RunTrace trace, double span)
    {
        foreach (var (state, from, to) in States(trace, span))
        {
            var part = plot.Add.Rectangle(from, to, 0, 1);
            (part.FillColor, part.LineColor, part.LineWidth) = (ColorOf(state), Colors.White, 1);
            if (Words(trace, state, from).FirstOrDefault(words => RunStyle.WidthOf(words) * RunStyle.Pixel(span) < to - from) is { } fitting)
            {
                RunStyle.Write(plot, fitting, (from + to) / 2, 0.5, Alignment.MiddleCenter, Colors.Black, Colors.Transparent);
            }
        }
    }

    private static IEnumerable<(string State, double From, double To)> States(RunTrace trace, double span)
    {
        for (var first = 0; first < trace.Told.Count;)
        {
            var next = first;
            while (next < trace.Told.Count && trace.Told[next].State == trace.Told[first].State)
            {
                next++;
            }

            yield return (trace.Told[first].State, trace.Told[first].At, next < trace.Told.Count ? trace.Told[next].At : span);
            first = next;
        }
    }

    /// <summary>What to write, the longest first.</summary>
    private static IEnumerable<string> Words(RunTrace trace, string state, double from)
    {
        var entry = trace.Marks.FirstOrDefault(mark => !mark.IsDone && Math.Abs(mark.At - from) < Shortly && mark.Words.Split(' ') is ["stateChanged", _, var its, _, ..] && its == state);
        if (entry.Words?.Split(' ') is [_, var side, _, var reason, ..])
        {
            yield return $"{side}, {state}: {RunStyle.Spaced(reason)}";
            yield return $"{state}: {RunStyle.Spaced(reason)}";
        }

        yield return state;
    }

    private static Color ColorOf(string state) => state switch
    {
        "preparing" => Colors.Khaki,
        "stimulating" => Colors.LightSkyBlue,
        "expressing" => Colors.LightGreen,
        "finishing" => Colors.Plum,
        "faulted" => Colors.Salmon,
        "idle" or "complete" => Colors.Gainsboro,
        _ => Colors.Silver,
    };
}
