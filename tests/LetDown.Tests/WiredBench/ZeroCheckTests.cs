using LetDown.Rig.Bench.Files;
using LetDown.Rig.Bench.Running;
using Wired = LetDown.Rig.Bench.Running.WiredBench;

namespace LetDown.Tests.WiredBench;

/// <summary>What the bench takes for nothing before a run.</summary>
public sealed class ZeroCheckTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_in_the_bottles_before_a_run_is_no_milk_of_it_and_gauges_are_taken_as_they_are()
    {
        var (line, bottle) = (1.5, 131.25);
        await using var there = new TalkingInstrument(asked => asked switch
        {
            "*IDN?" => "ACME,Gauge 7,A1,2.0",
            _ when asked.Contains("SYST:ERR", StringComparison.Ordinal) => "0,\"No error\"",
            _ => FormattableString.Invariant($"{line};{line};{bottle};{bottle}"),
        });
        var file = BenchTexts.Read(BenchTexts.Instruments.Replace("127.0.0.1:5025", there.Address, StringComparison.Ordinal)
            + "measure: { lineLeft: { instrument: gauges }, lineRight: { instrument: gauges }, bottleLeft: { instrument: gauges }, bottleRight: { instrument: gauges, scale: 2 } }\n"
            + "do: { vent: { instrument: gauges } }\n");
        using var bench = await Wired.OpenAsync(file, TimeProvider.System, Cancel);
        var clock = new BenchClock(TimeProvider.System, 1000);

        var findings = await ZeroCheck.RunAsync(bench, file, clock, Cancel);
        bottle += 12;
        var reading = await bench.ReadAsync(clock, Cancel);

        Assert.Equal([1.5, 1.5], findings.Select(finding => finding.Value!.Value));
        Assert.Equal((1.5, 12.0, 24.0), (reading[BenchQuantity.LineLeft], reading[BenchQuantity.BottleLeft], reading[BenchQuantity.BottleRight]));
    }
}
