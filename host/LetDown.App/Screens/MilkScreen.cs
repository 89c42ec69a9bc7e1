using LetDown.Host.Diary;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What is in the fridge and the freezer; what is to be used first comes first.</summary>
internal static class MilkScreen
{
    public static void Write(IAnsiConsole console, IReadOnlyList<StoredMilk> milk, StorageRule rule, TimeProvider time)
    {
        if (milk.Count == 0)
        {
            console.WriteLine("No milk is written down. “letdown milk add 90ml --fridge” does that.");
            return;
        }

        var ordered = rule.InOrder(milk);
        var isAmountTold = milk.Any(one => one.Grams is not null);
        var width = Math.Max("Label".Length, milk.Max(one => one.Label.Length));
        console.MarkupLine($"[dim]{Markup.Escape(Row("Label".PadRight(width), "Where", isAmountTold ? "Milk" : null, "Pumped", "Age", "Use by"))}[/]");
        foreach (var one in ordered)
        {
            console.WriteLine(Row(
                one.Label.PadRight(width),
                MilkWords.Of(one),
                !isAmountTold ? null : one.Grams is { } grams ? Figures.Grams(grams) : "",
                Figures.When(one.PumpedAt, time),
                Figures.Age(time.GetUtcNow() - one.PumpedAt),
                MilkWords.UseBy(one, rule, time)));
        }

        console.WriteLine();
        foreach (var sentence in Sentences(ordered, rule, time))
        {
            TextLines.Say(console, sentence);
        }
    }

    private static IEnumerable<string> Sentences(IReadOnlyList<StoredMilk> ordered, StorageRule rule, TimeProvider time)
    {
        yield return string.Join(" ", Enum.GetValues<MilkPlace>().Select(place => Sum(place, [.. ordered.Where(one => one.Place == place)])).Where(sum => sum.Length > 0));
        var past = ordered.Where(one => MilkWords.IsPast(one, rule, time)).ToList();
        if (ordered.Except(past).FirstOrDefault() is { } first)
        {
            yield return $"Use first: {first.Label}, {MilkWords.Of(first)}.";
        }

        if (past.Count > 0)
        {
            yield return $"Past its time: {string.Join(", ", past.Select(one => one.Label))}. “letdown milk discard {past[0].Label}” takes it off the list.";
        }

        yield return $"The rule: {MilkWords.Of(rule)}.{(rule == StorageRule.Usual ? " Your clinic may say otherwise: “letdown milk rule --help”." : "")}";
    }

    private static string Sum(MilkPlace place, List<StoredMilk> milk)
    {
        var known = milk.Where(one => one.Grams is not null).ToList();
        var amount = known.Count == 0 ? "" : $", {Figures.Grams(known.Sum(one => one.Grams!.Value))}{(known.Count < milk.Count ? " as far as it is known" : "")}";
        return milk.Count == 0 ? "" : $"In the {MilkWords.Of(place)}: {Figures.Count(milk.Count, "portion")}{amount}.";
    }

    private static string Row(string label, string where, string? milk, string pumped, string age, string useBy) =>
        $" {label}  {where,-14}{(milk is null ? "" : $" {milk,8}")}  {pumped,-12} {age,8}  {useBy}".TrimEnd();
}
