using LetDown.Rig.Reading;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Bench.Files;

/// <summary>Reads what a person is asked.</summary>
internal static class ManualReader
{
    private const double MostLimit = 1_000_000;
    private const string Example = "{ name: seal, when: before, ask: Is a dummy breast on each shield? }";
    private static readonly ManualWhen[] Moments = [ManualWhen.Before, ManualWhen.After];

    public static IReadOnlyList<ManualStep> Read(Section root)
    {
        var steps = new List<ManualStep>();
        foreach (var section in root.Children("manual", "a manual step", Example))
        {
            var step = Step(section);
            if (steps.Exists(other => other.Name == step.Name))
            {
                section.Wrong("name", $"two manual steps are called {step.Name}: answers go by name.");
            }

            steps.Add(step);
        }

        return steps;
    }

    private static ManualStep Step(Section section)
    {
        Demand(section);
        var isNumber = section.Has("atLeast") || section.Has("atMost");
        var limits = new Limits(section.Number("atLeast", -MostLimit, MostLimit, ""), section.Number("atMost", -MostLimit, MostLimit, ""));
        if (limits.AtLeast > limits.AtMost)
        {
            section.Wrong("atLeast", "atLeast must not be above atMost.");
        }

        var step = new ManualStep
        {
            Name = section.Text("name", "seal") ?? "",
            Ask = section.Text("ask", "Is a dummy breast on each shield?") ?? "",
            When = section.Word("when", Moments, Words.Of) ?? ManualWhen.Step,
            For = section.Text("for", "press stop"),
            Limits = isNumber ? limits : null,
            Unit = section.Text("unit", "°C") ?? "",
        };
        section.Finish();
        return step;
    }

    private static void Demand(Section section)
    {
        foreach (var key in (string[])["name", "ask"])
        {
            if (!section.Has(key))
            {
                section.Wrong(key, $"a manual step needs {key}: {Example}.");
            }
        }

        if (section.Has("when") == section.Has("for"))
        {
            section.Wrong("", $"a manual step is asked once: say when (before or after), or for (a step of the scenario that the person does: {DeedWords.Examples}).");
        }

        if (section.Text("for", "press stop") is { } deed && !DeedWords.AreDeed(deed))
        {
            section.Wrong("for", $"for must be a step that scenarios have: {DeedWords.Examples}.");
        }

        if (section.Has("for") && (section.Has("atLeast") || section.Has("atMost")))
        {
            section.Wrong("for", "a step that is done is answered with yes: leave atLeast and atMost out.");
        }
    }
}
