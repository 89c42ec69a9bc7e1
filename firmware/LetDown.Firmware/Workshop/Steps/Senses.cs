using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>What only a person can see, hear or feel; the display also says by itself whether it takes what it is sent.</summary>
internal static class Senses
{
    private const string Nobody = "nobody was asked";

    /// <summary>The display is tried at a low pace until it answers.</summary>
    private const double DisplaySeconds = 6;

    public static TestStep Display { get; } = new("display", "Display", [], RunDisplay);

    public static TestStep Lights { get; } = new("lights", "Side lights", [], (bench, findings) => EachSide(bench, findings, AskLight));

    public static TestStep Buzzer { get; } = new("buzzer", "Buzzer", [], RunBuzzer);

    public static TestStep Massage { get; } = new("massage", "Massage motors", ["outputs"], (bench, findings) => EachSide(bench, findings, AskMassage));

    private static IEnumerable<Pulse> RunDisplay(Bench bench, Findings findings)
    {
        bench.Shown = new() { State = PumpState.Idle, At = bench.Now.At };
        foreach (var pulse in Pause.For(bench, 0.5).Concat(Pause.Until(bench, () => !bench.Now.IsDisplayLost, DisplaySeconds)))
        {
            bench.Shown = bench.Shown with { At = bench.Now.At };
            yield return pulse;
        }

        var lost = new Trouble("display-silent", "the display does not take what it is sent", "its plug J631, its address (0x27, or 0x3F with a PCF8574AT), and the shifters Q631 and Q641");
        if (!findings.Measure(new("display does not answer", bench.Now.IsDisplayLost ? 1 : 0, "", 0, 0), lost) || !bench.Helper.IsThere)
        {
            findings.Skip(Nobody);
            yield break;
        }

        var question = new Question("Can you read four lines of words on the display?");
        foreach (var pulse in question.Run(bench))
        {
            yield return pulse;
        }

        question.Judge(findings, Nobody, new("display-unreadable", "the display cannot be read", "its contrast: the small trimmer on its back"));
    }

    private static IEnumerable<Pulse> RunBuzzer(Bench bench, Findings findings)
    {
        if (!bench.Helper.IsThere)
        {
            findings.Skip(Nobody);
            yield break;
        }

        bench.Shown = new() { State = PumpState.Complete, At = bench.Now.At };
        var question = new Question("Did you hear one soft tone?");
        foreach (var pulse in question.Run(bench))
        {
            bench.Shown = bench.Shown with { At = bench.Now.At };
            yield return pulse;
        }

        bench.Shown = new() { State = PumpState.Idle, At = bench.Now.At };
        question.Judge(findings, Nobody, new("buzzer-silent", "the buzzer was not heard", "its plug J451, its driver Q451, and that config.txt has pwm-2chan"));
    }

    private static IEnumerable<Pulse> EachSide(Bench bench, Findings findings, Func<Side, (Question Question, Trouble Otherwise)> ask)
    {
        if (!bench.Helper.IsThere)
        {
            findings.Skip(Nobody);
            yield break;
        }

        foreach (var side in Words.Sides)
        {
            var (question, otherwise) = ask(side);
            foreach (var pulse in question.Run(bench))
            {
                yield return pulse;
            }

            question.Judge(findings, $"the {side.Word()} side was left out", otherwise);
        }
    }

    private static (Question Question, Trouble Otherwise) AskLight(Side side) => (
        new($"Is the {side.Word()} light on, and only that one?", On(side, new() { LightOn = true }), 60),
        new($"light-dark-{side.Word()}", $"the {side.Word()} light is not as it should be", $"the light {(side == Side.Left ? "D461" : "D471")} and which way round it is; that left and right are not swapped"));

    private static (Question Question, Trouble Otherwise) AskMassage(Side side) => (
        new($"Does the {side.Word()} massage motor run, and only that one?", On(side, new() { MassageOn = true }), 10),
        new($"massage-still-{side.Word()}", $"the {side.Word()} massage motor is not as it should be", $"its plug {(side == Side.Left ? "J431" : "J441")} and its driver {(side == Side.Left ? "Q431" : "Q441")}"));

    private static Actuation On(Side side, SideActuation what) => new() { Sides = default(PerSide<SideActuation>).With(side, what) };
}
