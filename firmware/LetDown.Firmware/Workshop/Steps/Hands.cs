using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>Level switches and buttons: at rest by themselves, and each tried if somebody is there.</summary>
internal static class Hands
{
    private static readonly (Buttons Button, string Name, string Part)[] All =
    [
        (Buttons.Stop, "stop", "S651"), (Buttons.StartPause, "start/pause", "S661"), (Buttons.LetDown, "let-down", "S671"),
        (Buttons.Switch, "switch", "S681"), (Buttons.SuctionUp, "more suction", "S691"), (Buttons.SuctionDown, "less suction", "S601"),
    ];

    public static TestStep Levels { get; } = new("level-switches", "Level switches", [], RunLevels);

    public static TestStep Presses { get; } = new("buttons", "Buttons", [], RunPresses);

    private static IEnumerable<Pulse> RunLevels(Bench bench, Findings findings)
    {
        foreach (var side in Words.Sides)
        {
            yield return Pulse.Rest;
            findings.Measure(
                new($"{side.Word()} switch says full, dry", bench.Now.Sides[side].BottleFull ? 1 : 0, "", 0, 0),
                Troubles.Level(side, "level-says-full", $"the {side.Word()} level switch says full although it is dry"));
        }

        if (findings.HasFailed || !bench.Helper.IsThere)
        {
            findings.Skip("nobody was asked to dip a level switch into water");
            yield break;
        }

        foreach (var side in Words.Sides)
        {
            var request = new Request($"Dip the tip of the {side.Word()} level switch into water", () => bench.Now.Sides[side].BottleFull || bench.Now.Sides[side.Other()].BottleFull);
            foreach (var pulse in request.Run(bench))
            {
                yield return pulse;
            }

            JudgeLevel(findings, side, request, bench.Now.Sides[side].BottleFull);
            foreach (var pulse in Pause.Until(bench, () => !bench.Now.Sides[side].BottleFull && !bench.Now.Sides[side.Other()].BottleFull, 15))
            {
                yield return pulse;
            }
        }
    }

    private static void JudgeLevel(Findings findings, Side side, Request request, bool isOwn)
    {
        if (request.WasSkipped)
        {
            findings.Skip($"the {side.Word()} level switch was left out");
        }
        else if (!request.IsDone)
        {
            findings.Fail(Troubles.Level(side, "level-sees-nothing", $"the {side.Word()} level switch sees no water"));
        }
        else if (!isOwn)
        {
            findings.Fail(new("levels-swapped", "the level switches are swapped", "their plugs J711 (left) and J721 (right)"));
        }
    }

    private static IEnumerable<Pulse> RunPresses(Bench bench, Findings findings)
    {
        bench.StopIsTried = true;
        yield return Pulse.Rest;
        foreach (var (_, name, part) in All.Where(one => (bench.Now.Buttons & one.Button) != Buttons.None))
        {
            findings.Fail(Button("button-held", $"the button {name} says that it is pressed", part));
        }

        if (!bench.Helper.IsThere)
        {
            findings.Skip("nobody was asked to press a button");
        }
        else if (!findings.HasFailed)
        {
            foreach (var pulse in All.SelectMany(one => Press(bench, findings, one.Button, one.Name, one.Part)))
            {
                yield return pulse;
            }
        }

        bench.StopIsTried = false;
    }

    private static IEnumerable<Pulse> Press(Bench bench, Findings findings, Buttons button, string name, string part)
    {
        var request = new Request($"Press {name}", () => bench.Now.Buttons != Buttons.None);
        foreach (var pulse in request.Run(bench))
        {
            yield return pulse;
        }

        if (request.WasSkipped)
        {
            findings.Skip($"the button {name} was left out");
        }
        else if (!request.IsDone)
        {
            findings.Fail(Button("button-dead", $"the button {name} was not felt", part));
        }
        else if (bench.Now.Buttons != button)
        {
            findings.Fail(Button("button-other", $"pressing {name} is felt as another button", part));
        }

        foreach (var pulse in Pause.Until(bench, () => bench.Now.Buttons == Buttons.None, 10))
        {
            yield return pulse;
        }
    }

    private static Trouble Button(string code, string what, string part) => new(code, what, $"the button {part} and its wire (hardware/wiring.md)");
}
