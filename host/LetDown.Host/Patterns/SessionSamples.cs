using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.Host.Patterns;

/// <summary>What one session shows.</summary>
internal sealed class SessionSamples(PumpSession session, PatternContext context, int number)
{
    private readonly SessionSigns _signs = SessionSigns.Of(session);
    private readonly List<LetDownMark> _letDowns = [.. session.LetDowns.Where(mark => mark is { ShowedInMilk: true, IsEcho: false })];

    public PumpSession Session => session;

    public PatternSample FirstLetDown => _signs.First is { } first
        ? PatternSample.Of(first.TotalSeconds, context, number)
        : PatternSample.CutOff(_signs.Pumped.TotalSeconds, context, number);

    /// <summary>A session that she ended early would have had at least so many.</summary>
    public PatternSample LetDowns => _signs.HadItsChance
        ? PatternSample.Between(Math.Max(0, _letDowns.Count - 0.5), _letDowns.Count + 0.5, context, number)
        : PatternSample.CutOff(Math.Max(0, _letDowns.Count - 0.5), context, number);

    /// <summary>Suction between the beginnings of two, and from the last to the end.</summary>
    public IEnumerable<PatternSample> Intervals()
    {
        for (var i = 1; i < _letDowns.Count; i++)
        {
            yield return PatternSample.Of(Pumped(_letDowns[i - 1].From, _letDowns[i].From), context, number);
        }

        if (_letDowns.Count > 0)
        {
            yield return PatternSample.CutOff(Pumped(_letDowns[^1].From, session.Duration), context, number);
        }
    }

    /// <summary>Of each visit to a breast; without scales nothing is known.</summary>
    public IEnumerable<PatternSample> Milk() => _signs.ScaleLost ? [] : session.Rounds.SelectMany(MilkOf);

    private IEnumerable<PatternSample> MilkOf(RoundYield visit)
    {
        Side[] sides = visit.Together ? [Side.Left, Side.Right] : [visit.Side];
        foreach (var side in sides.Where(side => visit.Milk.Of(side) >= 0))
        {
            yield return PatternSample.Of(visit.Milk.Of(side), context with { Side = side, Together = visit.Together, Visit = visit.Round }, number);
        }
    }

    private double Pumped(TimeSpan from, TimeSpan to) => SessionSigns.PumpedBetween(session, from, to).TotalSeconds;
}
