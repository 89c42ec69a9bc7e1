using LetDown.Core.Units;
using LetDown.Simulator.Mother;

namespace LetDown.Benchmarks.Population;

/// <summary>One woman through one protocol.</summary>
internal sealed class ResearchSession(Protocol protocol, int seed)
{
    private const int StepsPerSecond = (int)(1 / ResearchPump.Dt);

    private readonly ResearchPump _pump = new(new SimulatedMother(seed, protocol.Sitting));

    public IEnumerable<BreastRecord> Run()
    {
        var first = seed % 2 == 0 ? Side.Right : Side.Left;
        return protocol.Order switch
        {
            Order.Both => Turn(0, Side.Left, Side.Right),
            Order.OneThenOther => [.. Turn(1, first), .. Turn(2, first.Other())],
            _ => Turn(0, first),
        };
    }

    private BreastRecord[] Turn(int order, params Side[] sides)
    {
        var start = _pump.Seconds;
        var available = _pump.Mother.Milk;
        var before = GramsByEjection();
        var traces = Pump(sides);
        var began = _pump.Mother.DescribeEjections().Where(e => e.Onset.TotalSeconds >= start).ToArray();
        return Array.ConvertAll(sides, side => new BreastRecord
        {
            Protocol = protocol,
            Mother = seed,
            Side = side,
            Order = order,
            VacuumMmHg = Peak,
            Available = available[side].Grams,
            Ejections = began.Length,
            FirstEjection = began.Length > 0 ? began[0].Onset.TotalSeconds - start : null,
            GramsByEjection = [.. GramsByEjection().Skip(before.Length).Select(milk => milk[side].Grams)],
            Trace = traces[side],
            Bins = [.. traces[side].Chunk(5).Select(bin => bin.Average())],
        });
    }

    private double Peak => _pump.Mother.Traits.Breasts.Left.Comfort * protocol.VacuumShare;

    private PerSide<Mass>[] GramsByEjection() => Array.ConvertAll(_pump.Mother.DescribeEjections(), e => e.Milk);

    /// <summary>Grams in each second of the turn.</summary>
    private PerSide<double[]> Pump(Side[] sides)
    {
        var seconds = (int)(protocol.Minutes * 60);
        var traces = new PerSide<double[]>(new double[seconds], new double[seconds]);
        var (left, right) = (sides.Contains(Side.Left), sides.Contains(Side.Right));
        double? letDownAt = null;
        for (var second = 0; second < seconds; second++)
        {
            var before = _pump.Grams;
            letDownAt ??= _pump.Mother.EjectionCount > 0 ? _pump.Seconds : null;
            var rate = protocol.RateAt(_pump.Seconds - letDownAt);
            for (var i = 0; i < StepsPerSecond; i++)
            {
                _pump.Step(left, right, Peak, rate);
            }

            traces.Left[second] = _pump.Grams.Left - before.Left;
            traces.Right[second] = _pump.Grams.Right - before.Right;
        }

        return traces;
    }
}
