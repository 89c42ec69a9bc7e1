using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Stories;

/// <summary>Why a session ended.</summary>
internal static class EndWords
{
    /// <summary>After a shorter time nobody would say that no milk came.</summary>
    private static readonly TimeSpan ShortestVain = TimeSpan.FromSeconds(5);

    private const string Eased = "I eased suction down and let go.";

    public static string Finished(Moment moment, PumpSession session) => moment.Reason switch
    {
        Reason.Asked => $"You stopped. {Eased}",
        Reason.NeitherSideGives or Reason.NoMilkOnSide => $"{Enough(moment)} {Eased}",
        Reason.TargetReached => $"{(session.TargetGrams is { } wanted ? $"The {Figures.Wanted(wanted)} that you wanted were there." : "The milk that you wanted was there.")} {Eased}",
        Reason.ProgramOver => $"The program was done. {Eased}",
        Reason.TimeUp => $"The time was up. {Eased}",
        Reason.Asleep => $"Nobody had touched the pump for long, and nobody answered its question. You may have fallen asleep. {Eased}",
        Reason.PauseTooLong => "The pause had been long, so I ended it. Suction was off.",
        Reason.BottleFull => $"A bottle was full, and there was no other to go to. {Eased}",
        Reason.NoSeal => "The shield did not seal, so I did not begin. Press it gently to the breast, or take another size.",
        _ => Eased,
    };

    /// <summary>Only what eased down nothing needs telling here.</summary>
    public static string Ended(Moment moment) => moment.Reason switch
    {
        Reason.Interrupted => "The pump lost power. What came before is kept.",
        _ => "",
    };

    public static string Fault(Fault fault) => Words.Of(fault);

    private static string Enough(Moment moment)
    {
        if (moment.Grounds is not { IsWeighed: true } grounds)
        {
            return "There was no more milk for now.";
        }

        var (left, right) = (grounds.GramsPerMinute.Left, grounds.GramsPerMinute.Right);
        // A breast that the program does not go to promises nothing, and is not spoken of.
        var who = (left > 0) == (right > 0) ? "neither breast promised" : $"the {Words.Of(left > 0 ? Side.Left : Side.Right)} breast promised no";
        var promise = $"{who} more than {Figures.PerMinuteAtMost(Math.Max(left, right))}";
        var said = grounds.InVain >= ShortestVain ? $"No milk had come for {Figures.Spoken(grounds.InVain)}, and {promise}" : $"{char.ToUpperInvariant(promise[0])}{promise[1..]}";
        return $"{said}. Below {Figures.PerMinute(grounds.WorthGramsPerMinute)} it is enough.";
    }
}
