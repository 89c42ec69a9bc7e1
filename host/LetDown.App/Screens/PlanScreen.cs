using LetDown.Host.Plans;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What the pump goes by, and why.</summary>
internal static class PlanScreen
{
    private const int TitleWidth = 34;

    public static void Write(IAnsiConsole console, PlanState state, bool areVolumesHidden)
    {
        console.MarkupLine(" [bold]Your plan[/]");
        foreach (var item in Enum.GetValues<PlanItem>().Where(item => !(areVolumesHidden && item.IsAmount())))
        {
            var usual = state[item] == PlanBand.Usual(item) ? "" : $"   usually {PlanWords.Value(item, PlanBand.Usual(item))}";
            console.WriteLine($" {PlanWords.Title(item).PadRight(TitleWidth)}{PlanWords.Value(item, state[item])}{usual}");
        }

        console.WriteLine();
        TextLines.Say(console, Standing(state));
        TextLines.Say(console, "It decides how long the pump waits and which breast comes first: never suction, and never a limit. “letdown plan why” says why it is so.");
    }

    public static void WriteWhy(IAnsiConsole console, IReadOnlyList<PlanChange> changes, TimeProvider time)
    {
        // That she was looked at and nothing had to change is no news.
        var told = changes.Where(change => change.Item is not null || change.Kind != PlanChangeKind.Learned).ToList();
        if (told.Count == 0)
        {
            TextLines.Say(console, "Nothing has changed yet: the pump goes by what is usual. The plan begins to learn when ten sessions have shown a let-down.");
            return;
        }

        foreach (var day in told.GroupBy(change => change.At).Reverse())
        {
            console.MarkupLine($" [bold]{Figures.When(day.Key, time)}[/]");
            foreach (var change in day)
            {
                TextLines.Say(console, PlanWords.Why(change));
            }

            if (day.Any(change => change.Limit == PlanLimit.Fifth))
            {
                TextLines.Say(console, "Limited, because it goes a fifth of the way each time: a few odd sessions change little.");
            }
        }
    }

    private static string Standing(PlanState state) => state switch
    {
        { IsFrozen: true } => "It stays as it is, because you said so. “letdown plan go-on” lets your sessions change it again.",
        { IsUsual: true } => "This is what is usual. It begins to learn when ten sessions have shown a let-down.",
        { Sessions: 0 } => "This is what you set; the rest is usual. It begins to learn when ten sessions have shown a let-down.",
        _ => $"It rests on {Figures.Count(state.Sessions, "session")} of the last two months, and moves a fifth of the way each time.",
    };
}
