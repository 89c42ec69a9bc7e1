using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using LetDown.Simulator;

namespace LetDown.Rig.Traces;

/// <summary>Keeps the trace of a run in which every millisecond is there to see: some of them.</summary>
/// <param name="truth">What is really so now.</param>
/// <param name="tell">What the pump says of itself there.</param>
internal sealed class TraceKeeper(Func<SimulatedTruth> truth, Func<double, PumpStatus, TraceTelling> tell)
{
    /// <summary>Our choice, ms: the fastest cycle, 500 ms, has fifty.</summary>
    private const int Every = 10;

    private const double MillisecondsInSecond = 1000;

    private readonly List<TraceReading> _readings = [];
    private readonly List<TraceTelling> _told = [];
    private readonly List<TraceMark> _marks = [];

    /// <summary>Looks, after each tick.</summary>
    public void Look(Moment moment)
    {
        if (moment.HasNews)
        {
            _marks.AddRange(moment.News.Select(happened => TraceMark.WrittenDown(moment.Now, happened)));
        }

        if ((long)Math.Round(moment.Now * MillisecondsInSecond) % Every == 0)
        {
            _readings.Add(new(moment.Now, Values(truth())));
            _told.Add(tell(moment.Now, moment.Status));
        }
    }

    /// <summary>With the steps that were due until then, s.</summary>
    public RunTrace Trace(Scenario scenario, double reached) => new(
        _readings, _told, [.. scenario.Timeline.Where(step => step.At <= reached).Select(step => TraceMark.Done(step.At, step)).Concat(_marks).OrderBy(mark => mark.At)]);

    /// <summary>Rounded to what anybody can see: a trace of half an hour has two million numbers.</summary>
    private static double[] Values(in SimulatedTruth truth)
    {
        var values = new double[BenchQuantities.All.Count];
        values[(int)BenchQuantity.LineLeft] = Math.Round(truth.Lines.Left.MmHg, 2);
        values[(int)BenchQuantity.LineRight] = Math.Round(truth.Lines.Right.MmHg, 2);
        values[(int)BenchQuantity.Manifold] = Math.Round(truth.Manifold.MmHg, 2);
        values[(int)BenchQuantity.BottleLeft] = Math.Round(truth.Bottles.Left.Grams, 2);
        values[(int)BenchQuantity.BottleRight] = Math.Round(truth.Bottles.Right.Grams, 2);
        values[(int)BenchQuantity.MotorCurrent] = Math.Round(truth.MotorAmperes, 3);
        values[(int)BenchQuantity.Supply] = Math.Round(truth.SupplyVolts, 2);
        return values;
    }
}
