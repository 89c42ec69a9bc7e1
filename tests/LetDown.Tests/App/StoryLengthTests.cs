using CsCheck;
using LetDown.App.Screens;
using LetDown.App.Stories;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;
using Spectre.Console.Testing;

namespace LetDown.Tests.App;

/// <summary>A story can be read at night, whatever happened.</summary>
public sealed class StoryLengthTests
{
    /// <summary>Any order of what a pump can write, up to three times as much as a session of 40 min usually holds.</summary>
    private static Gen<JournalScript> Scripts { get; } = Gen.Select(Gen.Int[0, 11], Gen.Double[1, 90], Gen.Double[0, 30], Gen.Bool).List[1, 150].Select(steps =>
    {
        var script = new JournalScript().Begin("x", "adaptive").Enter(PumpState.Stimulating, 5, Reason.SelfTestPassed, round: 1);
        var (at, round, began) = (5.0, 1, 0.0);
        foreach (var (what, seconds, grams, yes) in steps)
        {
            at += seconds;
            began = what == 0 ? at : began;
            round += what == 4 ? 1 : 0;
            Write(script, what, at, grams, yes, round, began);
        }

        return script.End(at + 5, PumpState.Complete, Reason.TimeUp);
    });

    [Fact]
    public void A_story_stays_short_and_narrow_whatever_happened() => Scripts.Sample(
        script =>
        {
            var rows = Tell(Project(script)).TrimEnd().Split('\n');
            Assert.InRange(rows.Length, 5, 44); // About 40, title and end included.
            Assert.All(rows, row => Assert.InRange(row.TrimEnd().Length, 0, 80));
        },
        iter: 300);

    [Fact]
    public void No_let_down_is_told_twice_and_none_is_lost_when_a_story_is_shortened() => Scripts.Sample(
        script =>
        {
            var session = Project(script);
            var (full, brief) = (Story.Of(session, _ => 1, int.MaxValue), StoryScreen.Lines(session, 72));
            Assert.Equal(Told(full), Told(brief));
        },
        iter: 300);

    private static List<TimeSpan> Told(IEnumerable<StoryLine> lines) =>
        [.. lines.SelectMany(line => line.Tells).Where(moment => moment.What == MomentKind.LetDown).Select(moment => moment.At).Order()];

    private static JournalScript Write(JournalScript script, int what, double at, double grams, bool yes, int round, double began) => what switch
    {
        0 => script.LetDown(at, yes ? Reason.FlowRose : Reason.FeltLetDown, 0.2, began: at),
        1 => script.Over(began, at, grams),
        2 => script.Enter(PumpState.Expressing, at, yes ? Reason.FlowRose : Reason.StepOver),
        3 => script.Enter(PumpState.Stimulating, at, yes ? Reason.FlowFell : Reason.RestOver),
        4 => script.Because(60, (grams, 5), (grams / 4, 1)).Enter(PumpState.Switching, at, Reason.MoreOnOtherSide, yes ? Side.Left : Side.Right, round),
        5 => script.Coaxed(at, yes ? Coaxing.Word : Coaxing.Trick),
        6 => script.Enter(PumpState.Resting, at, yes ? Reason.MilkIsSlow : Reason.StepOver),
        7 => script.Enter(PumpState.Paused, at, Reason.Asked),
        8 => script.Notice(at, yes ? Notice.CheckSeal : Notice.SupplyWeak),
        9 => script.Level(at, 100 + grams),
        10 => script.Withdrawn(at, began),
        _ => script.Enter(PumpState.Switching, at, yes ? Reason.NoMilkOnSide : Reason.Asked, yes ? Side.Left : Side.Right, round),
    };

    private static PumpSession Project(JournalScript script) =>
        SessionProjection.From("pump-1", "x", script.Entries.Select(entry => entry.Event));

    private static string Tell(PumpSession session)
    {
        var console = new TestConsole();
        console.Profile.Width = 80;
        StoryScreen.Write(console, session, new NightClock(), []);
        return console.Output;
    }
}
