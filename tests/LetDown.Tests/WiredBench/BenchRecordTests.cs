using LetDown.Core;
using LetDown.Protocol.V1;
using LetDown.Rig.Bench.Running;
using LetDown.Rig.Reading;
using LetDown.Rig.Reports;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using LetDown.Rig.Traces;
using LetDown.Tests.Host;
using LetDown.Tests.Rig;
using NJsonSchema;

namespace LetDown.Tests.WiredBench;

/// <summary>What a run on a bench leaves for machines and for people.</summary>
public sealed class BenchRecordTests
{
    [Fact]
    public async Task A_record_is_as_its_schema_says_with_and_without_a_pump_and_readings()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "docs/testing/record.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(RecordFile.Line(Result(new PumpInfo { PumpId = "4f", FirmwareVersion = "0.1.0", MotherSeed = 3 }, readings: 100, trouble: null))));
        var line = RecordFile.Line(Result(pump: null, readings: 0, trouble: "gauges is silent."));
        Assert.Empty(schema.Validate(line));
        Assert.Contains("\"firmwareVersion\":\"unknown\",\"board\":\"bench\",\"motherSeed\":0", line, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(line.Replace("\"tester\"", "\"taster\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_read_is_told_with_how_often_and_the_longest_gap()
    {
        var line = RecordFile.Line(Result(pump: null, readings: 101, trouble: null));
        // 100 steps of 0.02 s from 0 to 100 mmHg
        Assert.Contains("\"count\":101,\"perSecond\":50,\"longestGapSeconds\":0.02,\"least\":0,\"most\":100,\"mean\":50}", line, StringComparison.Ordinal);
        Assert.Contains("{\"name\":\"seal\",\"ask\":\"Is a dummy breast on each shield?\",\"answer\":\"yes\",\"by\":\"file\"}", line, StringComparison.Ordinal);
        Assert.Contains("\"serial\":\"A1\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void For_people_it_fits_80_columns_and_says_what_ended_it()
    {
        var lines = RunText.Lines(Result(pump: null, readings: 100, trouble: "gauges (192.168.100.200:5025) is silent: no answer to “MEAS:PRES? (@left);:MEAS:PRES? (@right)” within 0.5 s.")).ToList();
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
        Assert.Contains("      right bottle: pump and bench at most 123.5 mmHg apart (3600 s), mean 12.30", lines);
        Assert.Contains("is silent", string.Join(' ', lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 3, true)]
    [InlineData(true, 1, false)] // the mother of a scenario that names none
    [InlineData(false, 0, false)] // a real pump
    public void A_simulated_pump_with_another_mother_than_the_scenarios_is_told(bool isSimulated, int mother, bool isTold)
    {
        var lines = string.Join('\n', RunText.Lines(Result(new PumpInfo { Simulated = isSimulated, MotherSeed = mother }, readings: 100, trouble: null)));
        Assert.Equal(isTold, lines.Contains("      this pump has mother 3, and the scenario is told of 1:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_trace_has_a_line_for_each_moment_in_order_and_its_names_once()
    {
        using var folder = new TemporaryFolder();
        var (file, result) = (folder.File("trace.csv"), Result(pump: null, readings: 2, trouble: null));
        result.Bench!.Recording.Add(0.01, new Status { State = PumpState.Idle, LineMmhg = new() { Left = 7 }, ManifoldMmhg = 9 });
        result.Bench!.Recording.Add(0.015, new ScenarioStep { At = 0.01, Press = Buttons.Stop });
        var trace = RunTrace.Of(result.Bench!.Recording);
        TraceFile.Append(file, result.Scenario.File, trace);
        TraceFile.Append(file, result.Scenario.File, trace);
        Assert.Equal(
            [
                "scenario,seconds,lineLeft,lineRight,manifold,bottleLeft,bottleRight,motorCurrent,supply,pumpLineLeft,pumpLineRight,pumpManifold,pumpBottleLeft,pumpBottleRight,pumpState,done,journal",
                "own.yaml,0,0,0,0,0,0,0,0,,,,,,,,", "own.yaml,0.01,,,,,,,,7,0,9,0,0,idle,,", "own.yaml,0.015,,,,,,,,,,,,,,press stop,", "own.yaml,0.02,1,1,1,1,1,1,1,,,,,,,,",
            ],
            File.ReadAllLines(file)[..5]);
        Assert.Equal(9, File.ReadAllLines(file).Length);
    }

    private static RunResult Result(PumpInfo? pump, int readings, string? trouble)
    {
        using var file = new ScenarioFile("name: x\nend: 5\nexpect: [{ measure: deepestVacuum, atMost: 50 }]\n");
        var (scenario, bench, recording) = (ScenarioReader.Load(file.Path), BenchTexts.Read(BenchTexts.Whole), new BenchRecording());
        for (var step = 0; step < readings; step++)
        {
            recording.Add(new BenchReading(step * 0.02, 0, [step, step, step, step, step, step, step]));
        }

        var teardown = new Finding { Kind = "teardown", Name = "teardown: vented", Value = null, Unit = "s", Limits = new(null, 1), Note = trouble };
        return new()
        {
            Scenario = scenario,
            Board = "bench",
            Started = DateTimeOffset.UnixEpoch,
            Duration = TimeSpan.FromSeconds(5),
            ReachedSeconds = 5,
            IsStopped = trouble is not null,
            Findings = [.. BenchJudge.Findings(scenario, recording, failedAt: null), .. BenchJudge.Agreement(bench, [new("right bottle", "mmHg", 123.46, 3600, 45, 12.3, 9)]), teardown],
            Events = [],
            Bench = new()
            {
                File = bench,
                Tester = "anna on pc1",
                Pump = pump,
                Instruments = [("gauges", "127.0.0.1:5025", new("ACME", "Gauge 7", "A1", "2.0"))],
                Recording = recording,
                Disagreements = [new("right bottle", "mmHg", 123.46, 3600, 45, 12.3, 9)],
                Answers = [(bench.Manual[0], "yes", true), (bench.Manual[1], "21", false)],
                Trouble = trouble,
            },
        };
    }
}
