using CsCheck;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Rig.Reading;
using LetDown.Rig.Running;
using LetDown.Rig.Traces;
using LetDown.Tests.App;

namespace LetDown.Tests.Rig;

/// <summary>What was seen of a run, moment by moment.</summary>
public sealed class TraceTests
{
    private static readonly string[] States = ["idle", "expressing", "faulted"];

    private static readonly string[] Words = ["press stop+letDown", "fault left faulted fault sensorStale", "a \"b\", c"];

    /// <summary>As it is written: four places behind the point.</summary>
    private static readonly Gen<double> Number = Gen.Int[-20_000, 3_000_000].Select(n => n / 10_000.0);

    private static readonly Gen<double> Perhaps = Gen.OneOf(Number, Gen.Const(double.NaN));

    private static readonly Gen<double> Time = Gen.Int[0, 40_000].Select(n => n / 1000.0);

    private static readonly Gen<RunTrace> Traces = Gen.Select(
        Gen.Select(Time, Number, Perhaps.Array[6], (at, first, rest) => new TraceReading(at, [first, .. rest])).Array[0, 20],
        Gen.Select(Time, Gen.Int[0, 2].Select(n => States[n]), Perhaps.Array[5], (at, state, values) => new TraceTelling(at, state, values)).Array[0, 20],
        Gen.Select(Time, Gen.Bool, Gen.Int[0, 2].Select(n => Words[n]), (at, isDone, words) => new TraceMark(at, isDone, words)).Array[0, 9],
        (readings, told, marks) => new RunTrace([.. readings.OrderBy(one => one.At)], [.. told.OrderBy(one => one.At)], [.. marks.OrderBy(one => one.At)]));

    [Fact]
    public void A_short_run_is_told_by_its_measurements_its_deeds_and_its_journal()
    {
        var result = ScenarioFile.Run("name: x\nmother: 2\nend: 0.1\ntimeline:\n  - { at: 0.02, command: start }\n  - { at: 0.05, fail: { part: supply, kind: off } }\nexpect:\n  - { by: 0.1, state: preparing }\n");
        Golden.Matches("trace", Written(("/somewhere/own.yaml", result.Trace)), Path.Combine(Repository.Root, "tests/LetDown.Tests/Rig/x.cs"));
    }

    [Fact]
    public void A_second_has_a_hundred_measurements_and_of_what_was_not_reached_there_is_nothing()
    {
        using var file = new ScenarioFile("name: x\nend: 9\ntimeline: [{ at: 5, press: stop }]\nexpect: [{ by: 1, state: idle }]\n");
        using var stop = new CancellationTokenSource();

        // It is told how far it is once a second.
        var trace = new ScenarioRun(ScenarioReader.Load(file.Path), TimeProvider.System).Run(_ => stop.Cancel(), stop.Token).Trace;

        Assert.Equal(Enumerable.Range(1, 100).Select(step => step * 10), trace.Readings.Select(reading => (int)Math.Round(reading.At * 1000)));
        Assert.Equal(trace.Readings.Select(reading => reading.At), trace.Told.Select(telling => telling.At));
        Assert.Empty(trace.Marks);
    }

    [Fact]
    public void A_run_without_a_trace_is_the_same_run()
    {
        using var file = new ScenarioFile("name: x\nmother: 2\nend: 6\ntimeline: [{ at: 1, command: start }]\nexpect: [{ measure: deepestVacuum, atMost: 208 }]\n");
        var scenario = ScenarioReader.Load(file.Path);
        var traced = new ScenarioRun(scenario, TimeProvider.System).Run(stop: TestContext.Current.CancellationToken);
        var untraced = new ScenarioRun(scenario, TimeProvider.System) { IsTraced = false }.Run(stop: TestContext.Current.CancellationToken);

        Assert.NotEmpty(traced.Trace.Readings);
        Assert.Same(RunTrace.None, untraced.Trace);
        Assert.Equal(traced.Events, untraced.Events);
        Assert.Equal(traced.Findings, untraced.Findings);
    }

    [Fact]
    public void What_is_written_is_read_again() => Traces.Array[0, 4].Sample(traces =>
    {
        var runs = traces.Select((trace, index) => ($"{index},\"x\".yaml", trace)).ToArray();
        var read = TraceReader.Read(new StringReader(Written(runs)));

        var kept = runs.Where(run => run.trace is not { Readings.Count: 0, Told.Count: 0, Marks.Count: 0 }).ToList();
        Assert.Equal(kept.Select(run => run.Item1), read.Select(run => run.Scenario));
        Assert.All(kept.Zip(read), pair => AssertSame(pair.First.trace, pair.Second.Trace));
    });

    [Theory]
    [InlineData(SessionEventKind.StateChanged, true, "stateChanged both expressing flowRose")]
    [InlineData(SessionEventKind.StateChanged, false, "stateChanged right expressing flowRose")]
    [InlineData(SessionEventKind.LetDown, true, "letDown right expressing flowRose")]
    public void A_state_is_of_both_breasts_where_they_are_pumped_at_once(SessionEventKind kind, bool isTogether, string words) =>
        Assert.Equal(words, TraceMark.WrittenDown(1, new() { Kind = kind, Side = Side.Right, State = PumpState.Expressing, Reason = SessionReason.FlowRose, IsTogether = isTogether }).Words);

    [Fact]
    public void The_same_scenario_twice_is_two_runs()
    {
        var trace = new RunTrace([], [new(0, "idle", [0, 0, 0, 0, 0]), new(1, "idle", [0, 0, 0, 0, 0])], []);

        Assert.Equal(["a.yaml", "a.yaml"], TraceReader.Read(new StringReader(Written(("a.yaml", trace), ("a.yaml", trace)))).Select(run => run.Scenario));
    }

    [Fact]
    public void What_is_no_trace_is_not_taken_for_one() =>
        Assert.Throws<FormatException>(() => TraceReader.Read(new StringReader("seconds,grams_left,grams_right\n0,1,2\n")));

    private static string Written(params (string Scenario, RunTrace Trace)[] runs)
    {
        using var text = new StringWriter();
        for (var i = 0; i < runs.Length; i++)
        {
            TraceFile.Write(text, runs[i].Scenario, runs[i].Trace, withNames: i == 0);
        }

        return runs.Length == 0 ? string.Join(',', TraceFile.Names) : text.ToString();
    }

    private static void AssertSame(RunTrace one, RunTrace other)
    {
        Assert.Equal(one.Readings.Select(reading => reading.At), other.Readings.Select(reading => reading.At));
        Assert.Equal(one.Readings.SelectMany(reading => reading.Values), other.Readings.SelectMany(reading => reading.Values));
        Assert.Equal(one.Told.Select(telling => (telling.At, telling.State)), other.Told.Select(telling => (telling.At, telling.State)));
        Assert.Equal(one.Told.SelectMany(telling => telling.Values), other.Told.SelectMany(telling => telling.Values));
        Assert.Equal(one.Marks, other.Marks);
    }
}
