using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Stories;

/// <summary>Goes through the moments of a session and makes an entry of each that matters; what belongs together becomes one.</summary>
internal sealed class StoryTeller(PumpSession session)
{
    private readonly List<StoryLine> _lines = [];
    private readonly HashSet<Notice> _told = [];
    private readonly LetDownStory _letDowns = new(session);
    private int _at;

    private IReadOnlyList<Moment> Moments => session.Moments;

    public IReadOnlyList<StoryLine> Tell()
    {
        for (_at = 0; _at < Moments.Count; _at++)
        {
            if (Tell(Moments[_at]) is { Text.Length: > 0 } line)
            {
                _lines.Add(line);
            }
        }

        return _lines;
    }

    private StoryLine? Tell(Moment moment) => moment.What switch
    {
        MomentKind.Began => new(moment, StoryWords.Began(session)),
        MomentKind.Stimulation => new(moment, StoryWords.Stimulated(moment)),
        MomentKind.Expression => new(moment, StoryWords.Expressed(moment)),
        MomentKind.LetDown => _letDowns.Tell(moment, _at),
        MomentKind.Switching => Switched(moment),
        MomentKind.SideFinished => new(moment, SwitchWords.LetGo(moment)),
        MomentKind.Pause => new(moment, StoryWords.Paused(LengthUntilNext(moment))),
        MomentKind.Rest => new(moment, StoryWords.Rested(moment, LengthUntilNext(moment))),
        MomentKind.Coaxing => Coaxed(moment),
        MomentKind.SuctionLevel => SetLevel(),
        MomentKind.Notice => Noticed(moment),
        MomentKind.Fault => new(moment, EndWords.Fault(moment.Fault)),
        MomentKind.Finishing => new(moment, EndWords.Finished(moment, session)),
        MomentKind.Ended => new(moment, EndWords.Ended(moment)),
        _ => null,
    };

    private StoryLine Switched(Moment moment)
    {
        var isReturn = HasBeenTo(moment);
        return new(moment, SwitchWords.Of(moment, isReturn, isSlowed: moment.Reason == Reason.FlowFell)) { Short = SwitchWords.Brief(moment, isReturn) };
    }

    /// <summary>All that was tried in one stretch of slow milk is one entry.</summary>
    private StoryLine Coaxed(Moment first)
    {
        var run = new List<Moment> { first };
        var tried = new List<Coaxing> { first.Coaxing };
        while (_at + 1 < Moments.Count && BelongsToCoaxing(Moments[_at + 1]))
        {
            var next = Moments[++_at];
            run.Add(next);
            var coaxing = next.What == MomentKind.Rest ? Coaxing.Rest : next.Coaxing;
            if (coaxing != Coaxing.Unspecified && !tried.Contains(coaxing))
            {
                tried.Add(coaxing);
            }
        }

        return new(first, StoryWords.Coaxed(tried, Without(first), session, !_lines.Exists(line => line.Moment.What == MomentKind.Coaxing))) { Tells = run };
    }

    private static bool BelongsToCoaxing(Moment moment) => moment.What == MomentKind.Coaxing
        || (moment.What == MomentKind.Rest && moment.Reason == Reason.MilkIsSlow)
        || (moment.What == MomentKind.Stimulation && moment.Reason == Reason.RestOver);

    /// <summary>How long no milk had come: stimulation and expression since the last let-down was over.</summary>
    private TimeSpan Without(Moment moment)
    {
        var since = session.LetDowns.Where(mark => mark.At < moment.At).Select(mark => mark.Until ?? mark.At).Append(TimeSpan.Zero).Max();
        return session.Segments.Where(segment => segment.IsPumping && segment.To > since && segment.From < moment.At).Aggregate(
            TimeSpan.Zero,
            (sum, segment) => sum + (segment.To < moment.At ? segment.To : moment.At) - (segment.From > since ? segment.From : since));
    }

    /// <summary>She tries a few; the one she stays with counts.</summary>
    private StoryLine SetLevel()
    {
        var first = _at;
        while (_at + 1 < Moments.Count && Moments[_at + 1].What == MomentKind.SuctionLevel)
        {
            _at++;
        }

        return new(Moments[first], StoryWords.Level(Moments[_at].SuctionMmhg)) { Tells = [.. Moments.Skip(first).Take(_at - first + 1)] };
    }

    private StoryLine? Noticed(Moment moment)
    {
        var times = Moments.Count(other => other.Notice == moment.Notice && other.What == MomentKind.Notice);
        return _told.Add(moment.Notice) ? new(moment, StoryWords.Noticed(moment.Notice, times)) : null;
    }

    private TimeSpan LengthUntilNext(Moment moment) => Moments.Skip(_at + 1)
        .Where(next => next.What is MomentKind.Stimulation or MomentKind.Expression or MomentKind.Switching or MomentKind.Finishing or MomentKind.Ended)
        .Select(next => next.At).FirstOrDefault(session.Duration) - moment.At;

    private bool HasBeenTo(Moment leaving) => session.Segments.Any(segment =>
        segment.IsPumping && segment.Side != leaving.Side && segment.From < leaving.At);
}
