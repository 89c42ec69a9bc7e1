using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Stories;

/// <summary>The sentences of a story. The pump speaks, to her.</summary>
internal static class StoryWords
{
    public static string Began(PumpSession session)
    {
        var program = session.Program.Length == 0 ? "" : $" with the program {session.Program}";
        var wanted = session.TargetGrams is { } grams ? $", to collect {Figures.Wanted(grams)}" : "";
        return $"You started{program}{wanted}.";
    }

    public static string Stimulated(Moment moment) => moment.Reason switch
    {
        Reason.SelfTestPassed => $"Self-test and seal were fine: I began to stimulate {Where(moment)}.",
        Reason.StepOver => "By the program’s clock: stimulation.",
        // The rest come with what they end: a let-down, a change of breast, a pause, a rest.
        _ => "",
    };

    public static string Expressed(Moment moment) => moment.Reason == Reason.StepOver ? "By the program’s clock: expression." : "";

    public static string Paused(TimeSpan length) => $"You paused for {Figures.Spoken(length)}. Suction was off.";

    public static string Rested(Moment moment, TimeSpan length) => moment.Reason == Reason.MilkIsSlow
        ? $"Milk took its time, so I let you rest for {Figures.Spoken(length)}, without suction."
        : $"The program’s rest, {Figures.Spoken(length)} without suction.";

    public static string Level(double mmhg) => $"You set suction to {Figures.Mmhg(mmhg)}.";

    public static string Noticed(Notice notice, int times)
    {
        var again = times > 1 ? $" That happened {(times == 2 ? "twice" : $"{times} times")}." : "";
        return Words.Noticed(notice) + again;
    }

    public static string Coaxed(IReadOnlyList<Coaxing> tried, TimeSpan without, PumpSession session, bool isFirst)
    {
        var all = tried.Select(coaxing => Tried(coaxing, session)).ToList();
        var list = all.Count == 1 ? all[0] : $"{string.Join(", then ", all)}";
        var first = without >= TimeSpan.FromSeconds(10) ? $"No milk had come for {Figures.Spoken(without)}" : "Milk took its time";
        return $"{first}. I tried {list}{(isFirst ? "; never more suction, that does not help" : "")}.";
    }

    private static string Where(Moment moment) => moment.Together ? "both breasts" : $"the {Words.Of(moment.Side)} breast";

    private static string Tried(Coaxing coaxing, PumpSession session) => coaxing switch
    {
        Coaxing.Word => "a calm word",
        Coaxing.Rhythm => "a slower, softer rhythm",
        Coaxing.Trick when session.Massage && session.Warmth => "warmth and massage",
        Coaxing.Trick when session.Massage => "massage",
        Coaxing.Trick when session.Warmth => "warmth",
        Coaxing.Trick => "a reminder of your baby",
        Coaxing.Rest => "a short rest",
        _ => "something else",
    };
}
