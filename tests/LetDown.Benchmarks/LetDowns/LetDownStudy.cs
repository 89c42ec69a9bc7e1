using LetDown.Core.Units;
using LetDown.Simulator;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>The same sessions through every detector.</summary>
internal sealed class LetDownStudy
{
    private readonly Contestant[] _contestants = Contestant.All();
    private readonly SessionScore[,] _scores;
    private readonly double[] _errors;
    private readonly string[] _mistakes;

    private LetDownStudy(int mothers)
    {
        _scores = new SessionScore[_contestants.Length, mothers];
        _errors = new double[mothers];
        _mistakes = new string[mothers];
    }

    public static LetDownStudy Run(int seed, int mothers, Disturbances disturbances, TapeFolder? folder)
    {
        var study = new LetDownStudy(mothers);
        EachCore.For(mothers, i =>
            study.Add(i, folder?.Get(seed + i, disturbances) ?? TapeRecorder.Record(seed + i, disturbances)));
        return study;
    }

    /// <summary>Every contestant of a kind, by how cautious it is.</summary>
    public IEnumerable<(double Setting, DetectorScore Score)> Of(string kind) => _contestants
        .Select((contestant, i) => (contestant, i))
        .Where(c => c.contestant.Kind == kind)
        .Select(c => (c.contestant.Setting, Sum(c.i)));

    public DetectorScore Standard(string kind) => Sum(Array.FindIndex(_contestants, c => c.Kind == kind && c.IsStandard));

    public void PrintMistakes(string name)
    {
        Console.WriteLine($"{name}: what the pump's own detector got wrong, by mother (s since the pump was switched on)");
        foreach (var line in _mistakes.Where(line => line.Length > 0))
        {
            Console.WriteLine(line);
        }
    }

    public IEnumerable<Measure> Measures(string name, double mostFalse)
    {
        var own = Standard(Contestant.Own);
        var plain = Standard(Contestant.Threshold);
        yield return Measure.AtLeast($"{name}: first ejections seen", own.First, "%", 99, plain.First);
        yield return Measure.AtLeast($"{name}: later ones that rise by 0.1 g/s", own.Later, "%", 90, plain.Later);
        yield return new($"{name}: later ones at 0.1 g/s, risen or not", own.LaterAny, "%", plain.LaterAny);
        yield return Measure.AtMost($"{name}: false ones in a session", own.False, "", mostFalse, plain.False);
        yield return Measure.AtMost($"{name}: delay from 0.1 g/s, median", own.Delay, "s", 2, plain.Delay);
        yield return new($"{name}: delay from 0.1 g/s, 9 in 10", own.SlowDelay, "s", plain.SlowDelay);
        var two = Standard(Contestant.TwoAverages);
        yield return new($"{name}: two averages, first ejections seen", two.First, "%");
        yield return new($"{name}: two averages, later ones that rise", two.Later, "%");
        yield return new($"{name}: two averages, false ones in a session", two.False, "");
        yield return new($"{name}: two averages, delay, median", two.Delay, "s");
        var errors = _errors.Order().ToArray();
        yield return new($"{name}: weighing error of a bottle, 19 in 20 sessions", errors[(int)(0.95 * (errors.Length - 1))], "g");
        yield return Measure.AtMost($"{name}: weighing error of a bottle, largest", errors[^1], "g", 4);
    }

    private DetectorScore Sum(int contestant) =>
        new([.. Enumerable.Range(0, _errors.Length).Select(mother => _scores[contestant, mother])]);

    private void Add(int i, ScaleTape tape)
    {
        var scoring = new Scoring(tape);
        for (var c = 0; c < _contestants.Length; c++)
        {
            _scores[c, i] = scoring.Score(_contestants[c].Make);
            if (_contestants[c] is { Kind: Contestant.Own, IsStandard: true })
            {
                _mistakes[i] = Mistakes.Tell(tape, _scores[c, i]);
            }
        }

        _errors[i] = Math.Max(WeighingError(scoring, tape, Side.Left), WeighingError(scoring, tape, Side.Right));
    }

    private static double WeighingError(Scoring scoring, ScaleTape tape, Side side)
    {
        var own = new OwnWatcher();
        scoring.Watch(side, own);
        var samples = tape.Samples[side];
        return Math.Abs(own.Collected.Grams - samples[^1].Truth);
    }
}
