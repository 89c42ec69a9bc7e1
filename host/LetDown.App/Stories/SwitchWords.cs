using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Stories;

/// <summary>Why one breast was left for the other, or let go.</summary>
internal static class SwitchWords
{
    /// <summary>A shorter quiet is no quiet: the let-down has only just ended.</summary>
    private static readonly TimeSpan ShortestQuiet = TimeSpan.FromSeconds(5);

    public static string Of(Moment moment, bool isReturn, bool isSlowed)
    {
        var (here, there) = (Words.Of(moment.Side), Words.Of(Words.Other(moment.Side)));
        var went = $"I went {(isReturn ? "back " : "")}to the {there} breast";
        return moment.Reason switch
        {
            Reason.Asked => $"You asked for the other breast, so {went}.",
            Reason.BottleFull => $"The {here} bottle was full, so {went}.",
            Reason.StepOver => $"By the program’s clock it was the other breast’s turn: {went}.",
            _ when isSlowed => $"The flow on the {here} slowed down, so {went}.",
            _ when moment.Grounds is { IsWeighed: true } grounds => $"{Weighed(moment, grounds)} So {went}.",
            Reason.NoMilkOnSide => $"The {here} breast gave no more for now, so {went}.",
            _ => $"More was to be expected on the other side, so {went}.",
        };
    }

    /// <summary>The same in a few words.</summary>
    public static string Brief(Moment moment, bool isReturn)
    {
        var there = Words.Other(moment.Side);
        var why = moment.Reason switch
        {
            Reason.Asked => ", as you asked",
            Reason.BottleFull => ": the other bottle was full",
            Reason.MoreOnOtherSide when moment.Grounds is { IsWeighed: true } grounds => $": more was to be expected, {Figures.About(grounds.Next.Of(there))}",
            _ => "",
        };
        return $"{(isReturn ? "Back to" : "To")} the {Words.Of(there)} breast{why}.";
    }

    /// <summary>Of two pumped together, one is let go.</summary>
    public static string LetGo(Moment moment)
    {
        var (here, there) = (Words.Of(moment.Side), Words.Of(Words.Other(moment.Side)));
        var why = moment.Reason == Reason.BottleFull ? $"The {here} bottle was full"
            : moment.Grounds is { IsWeighed: true } grounds
                ? $"The {here} breast had little more to give ({Figures.PerMinute(grounds.GramsPerMinute.Of(moment.Side), grounds.GramsPerMinute.Of(Words.Other(moment.Side)))} on the {there})"
                : $"The {here} breast had no more to give for now";
        return $"{why}, so I let it go and stayed with the {there}.";
    }

    private static string Weighed(Moment moment, DecisionGrounds grounds)
    {
        var (here, there) = (moment.Side, Words.Other(moment.Side));
        var quiet = grounds.InVain >= ShortestQuiet ? $"The {Words.Of(here)} breast had been quiet for {Figures.Spoken(grounds.InVain)}" : $"The let-down on the {Words.Of(here)} was over";
        if (moment.Reason == Reason.NoMilkOnSide)
        {
            return $"{quiet}. A change can bring the next let-down, and the {Words.Of(there)} promised {Figures.About(grounds.Next.Of(there))}.";
        }

        var rates = grounds.GramsPerMinute.Total > 0 ? $" ({Figures.PerMinute(grounds.GramsPerMinute.Of(here), grounds.GramsPerMinute.Of(there))})" : "";
        var were = grounds.Next.Of(here) < 0.95 ? "was" : "were";
        return $"{quiet}; {Figures.About(grounds.Next.Of(here))} {were} to be expected there with the next let-down, {Figures.About(grounds.Next.Of(there))} on the {Words.Of(there)}{rates}.";
    }
}
