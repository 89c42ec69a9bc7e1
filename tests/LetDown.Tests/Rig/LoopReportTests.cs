using LetDown.Rig.Reports;
using LetDown.Rig.Running;
using NJsonSchema;

namespace LetDown.Tests.Rig;

public sealed class LoopReportTests
{
    private static readonly LoopAccount Loop = new()
    {
        Beats = 14018,
        Due = 14022,
        Even = 0.99957,
        Interval = new(309.4, 1000, 1039, 6022),
        LongestAtSeconds = 0.101,
        Gaps = [new(0.101, 6022), new(9.5, 2000)],
        TicksMissed = 2,
        Late = new(2, 3, 21, 90),
        Work = new(210, 240, 310, 512),
        Collector = new(2031, 1, 25.4),
        Buses = [new("SPI", 5, 120, 181.3, 64.2), new("I2C", 0.053, 14.5, 18, 1204)],
        RigMicroseconds = 96.1,
    };

    [Fact]
    public void People_read_it_as_two_tables_in_80_columns()
    {
        var lines = LoopText.Lines(Loop).ToList();
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
        Assert.Equal(
            """
              loop, in µs of the guest's clock: 14018 heartbeats where 14022 were due,
              99.96 % of them within 100 µs of 1 ms; 2 ticks missed by its own account
                               shortest    middle    99.9 %   longest
                beat to beat        309      1000      1039      6022
                                                                 6022      at 0.101 s
                                                                 2000      at 9.500 s
                wakes late          2.0       3.0      21.0      90.0
                a tick's work       210       240       310       512
                2031 bytes allocated a tick; 1 collections, paused for 25.4 ms
                in each ms        times  on wires    waited   longest    share waited
                SPI                 5.0       120       181      64.2          18.1 %
                I2C                 0.1      14.5      18.0      1204           1.8 %
                rig itself                             96.1                     9.6 %
            """,
            string.Join('\n', lines));
    }

    [Fact]
    public async Task A_record_has_it_as_its_schema_says()
    {
        var result = ScenarioFile.Run("name: x\nend: 1\nexpect:\n  - { by: 1, state: idle }\n") with { Loop = Loop with { Late = null } };
        var line = RecordFile.Line(result);
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "docs/testing/record.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(line));
        Assert.Contains("\"loop\":{\"beats\":14018,", line, StringComparison.Ordinal);
        Assert.DoesNotContain("\"late\"", line, StringComparison.Ordinal);
    }
}
