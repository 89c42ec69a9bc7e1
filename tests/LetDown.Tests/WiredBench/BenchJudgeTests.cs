using CsCheck;
using LetDown.Protocol.V1;
using LetDown.Rig.Bench.Running;
using LetDown.Rig.Reading;
using LetDown.Tests.Rig;

namespace LetDown.Tests.WiredBench;

/// <summary>What was recorded is judged by the bench's own readings, in the pump's time.</summary>
public sealed class BenchJudgeTests
{
    [Fact]
    public void Vacuum_is_judged_by_the_bench_and_not_by_what_the_pump_says()
    {
        var recording = Recording(vacuum: at => at is > 1 and < 2 ? 160 : 10, told: _ => 100);
        var findings = Judge(recording, "measure: deepestVacuum, atMost: 150", "measure: timeToVent, from: 1, atMost: 1.1", "measure: longestHold, from: 0.5, atMost: 0.9");
        Assert.Equal([160, 1, 1], findings.Select(finding => Math.Round(finding.Value!.Value, 1)));
        Assert.Equal([false, true, false], findings.Select(finding => finding.HasPassed));
    }

    [Fact]
    public void An_event_is_when_the_pump_says_it_was_however_late_it_was_heard()
    {
        var recording = Recording(_ => 0, _ => 0, lateness: 0.2, events: (2.5, PumpState.Paused));
        var findings = Judge(recording, "state: paused, by: 2.6", "journal: stateChanged, state: paused, from: 2.4, by: 2.55", "journal: fault, atMost: 0");
        Assert.All(findings, finding => Assert.True(finding.HasPassed, $"{finding} {finding.Note}"));
        Assert.Equal(2.5, findings[1].Value!.Value, 0.001);
    }

    [Fact]
    public void What_comes_after_the_end_is_not_of_the_scenario()
    {
        var recording = Recording(_ => 0, _ => 0, events: (5.5, PumpState.Faulted));
        Assert.Equal(0, Assert.Single(Judge(recording, "journal: stateChanged, atMost: 0")).Value);
    }

    [Fact]
    public void A_pump_that_is_heard_late_agrees_as_long_as_it_says_what_was_read_then() => Gen.Select(Gen.Double[0, 0.1], Gen.Double[-30, 30]).Sample((late, off) =>
    {
        static double Wave(double at) => 75 + (75 * Math.Sin(2 * Math.PI * at));
        var recording = Recording(Wave, at => Wave(Math.Max(0, at - late)), hasSession: false);
        Assert.InRange(Disagreements.Of(recording, 5)[0].Largest, 0, 9.5); // what the wave does between two readings, 75·2π/50 mmHg
        var wrong = Disagreements.Of(Recording(_ => 100, _ => 100 + off), 5)[0];
        Assert.Equal(Math.Abs(off), wrong.Largest, 1e-9);
        Assert.Equal((Math.Round(Math.Abs(off), 9), Math.Round(Math.Abs(off), 9)), (Math.Round(wrong.Mean, 9), Math.Round(wrong.Usual, 9)));
    });

    [Fact]
    public void What_the_bench_read_too_slowly_or_not_at_all_is_not_compared()
    {
        var recording = new BenchRecording();
        recording.Add(new BenchReading(1, 0.3, [50, 50, double.NaN, 0, 0, double.NaN, double.NaN]));
        recording.Add(new BenchReading(1.05, 0, [50, 50, double.NaN, 0, 0, double.NaN, double.NaN]));
        recording.Add(1.02, Told(1, 100, PumpState.Idle)); // between a slow reading and a quick one
        recording.Add(1.1, Told(1, 100, PumpState.Idle)); // after the last
        Assert.Empty(Disagreements.Of(recording, 5));
    }

    [Fact]
    public void A_pump_that_falls_behind_our_clock_is_followed()
    {
        var recording = new BenchRecording();
        for (var step = 0; step < 200; step++)
        {
            // A hundredth slower than we are: two seconds after two hundred.
            recording.Add(step * 1.0, Told(step * 0.99, 0, PumpState.Stimulating));
        }

        recording.Add("s1", new SessionEvent { Elapsed = Seconds(150 * 0.99), StateChanged = new() });
        Assert.Equal(150, recording.Events[0].At, 0.25); // a fifth of a second in the last twenty
    }

    [Fact]
    public void One_busy_moment_is_shown_and_does_not_count_against_agreement()
    {
        var apart = Disagreements.Of(Recording(_ => 100, at => at is > 2 and < 2.1 ? 150 : 101), 5)[0];
        Assert.Equal((50, 1), (Math.Round(apart.Largest, 6), Math.Round(apart.Usual, 6)));
        Assert.True(BenchJudge.Agreement(BenchTexts.Read(BenchTexts.Least + "agree: { vacuum: 5 }\n"), [apart]).Single().HasPassed);
    }

    [Fact]
    public void Only_where_the_bench_file_says_how_far_they_may_differ_it_is_judged()
    {
        var apart = Disagreements.Of(Recording(_ => 100, _ => 107), 5);
        Assert.Equal(["left line", "right line", "left bottle", "right bottle"], apart.Select(one => one.What));
        Assert.Empty(BenchJudge.Agreement(BenchTexts.Read(BenchTexts.Least), apart));
        var judged = BenchJudge.Agreement(BenchTexts.Read(BenchTexts.Least + "agree: { vacuum: 5 }\n"), apart).ToList();
        Assert.Equal(["agreement: left line", "agreement: right line"], judged.Select(finding => finding.Name));
        Assert.Equal((7, false), (Math.Round(judged[0].Value!.Value, 6), judged[0].HasPassed));
    }

    /// <summary>Five and a half seconds, read 50 times a second and told 20 times.</summary>
    private static BenchRecording Recording(Func<double, double> vacuum, Func<double, double> told, double lateness = 0, bool hasSession = true, params (double At, PumpState State)[] events)
    {
        var recording = new BenchRecording();
        for (var at = 0.0; at < 5.5; at += 0.02)
        {
            recording.Add(new BenchReading(at, 0, [vacuum(at), vacuum(at), double.NaN, 0, 0, double.NaN, double.NaN]));
        }

        for (var step = 0; step < 110; step++)
        {
            var at = step * 0.05;
            var state = events.LastOrDefault(happened => happened.At <= at).State is var last && last == PumpState.Unspecified ? PumpState.Stimulating : last;
            // One in ten comes at once: that is how the others are known to be late.
            recording.Add(at + (step % 10 == 0 ? 0 : lateness), Told(at, told(at), hasSession ? state : PumpState.Idle));
        }

        foreach (var (at, state) in events)
        {
            recording.Add("s1", new SessionEvent { Elapsed = Seconds(at), State = state, StateChanged = new() { State = state } });
        }

        return recording;
    }

    private static Status Told(double at, double vacuum, PumpState state) => new()
    {
        SessionId = "s1",
        Elapsed = Seconds(at),
        State = state,
        LineMmhg = new() { Left = vacuum, Right = vacuum },
        CollectedGrams = new(),
    };

    private static Google.Protobuf.WellKnownTypes.Duration Seconds(double at) => Google.Protobuf.WellKnownTypes.Duration.FromTimeSpan(TimeSpan.FromSeconds(at));

    private static IReadOnlyList<LetDown.Rig.Running.Finding> Judge(BenchRecording recording, params string[] expected)
    {
        using var file = new ScenarioFile($"name: x\nend: 5\nexpect: [{string.Join(", ", expected.Select(one => $"{{ {one} }}"))}]\n");
        return BenchJudge.Findings(ScenarioReader.Load(file.Path), recording, failedAt: null);
    }
}
