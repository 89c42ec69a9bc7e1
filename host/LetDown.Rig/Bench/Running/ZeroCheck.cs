using LetDown.Rig.Bench.Files;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Bench.Running;

/// <summary>Before anything else: with both lines open to the air, the bench's own gauges must read nothing, and what lies in the bottles counts as that. Then the bench's valves shut.</summary>
internal static class ZeroCheck
{
    /// <summary>Our choice: as exact as the pump should be (design: ±3 mmHg).</summary>
    private const double Worst = 3;

    private const int Readings = 10;
    private const double Settle = 0.3;
    private const double Pace = 0.01;

    public static async Task<IReadOnlyList<Finding>> RunAsync(WiredBench bench, BenchFile file, BenchClock clock, CancellationToken cancel)
    {
        await bench.VentAsync(isOpen: true, cancel);
        await clock.UntilAsync(clock.Now + Settle, cancel);
        var readings = new List<BenchReading>();
        for (var count = 0; count < Readings; count++)
        {
            readings.Add(await bench.ReadAsync(clock, cancel));
            await clock.UntilAsync(clock.Now + Pace, cancel);
        }

        bench.Tare(readings);
        await bench.VentAsync(isOpen: false, cancel);
        return
        [
            .. from place in file.Measures
               where place.Quantity is BenchQuantity.LineLeft or BenchQuantity.LineRight
               select new Finding
               {
                   Kind = "zero",
                   Name = $"zero of {Words.Of(place.Quantity)}",
                   Value = readings.Average(reading => reading[place.Quantity]),
                   Unit = "mmHg",
                   Limits = new(-Worst, Worst),
                   Note = "both lines are open to the air: see to offset in the bench file, or to a line that is still held",
               },
        ];
    }
}
