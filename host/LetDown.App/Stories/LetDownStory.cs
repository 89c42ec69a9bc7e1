using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Stories;

/// <summary>Tells let-downs, each with what became of it.</summary>
internal sealed class LetDownStory(PumpSession session)
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private int _count;

    public StoryLine? Tell(Moment moment, int index)
    {
        var marks = session.LetDowns.Where(mark => mark.At == moment.At && mark.Side == moment.Side).ToList();
        if (marks.Count == 0)
        {
            return moment.Reason == Reason.FeltLetDown ? null : new(moment, "What looked like a let-down brought no milk. It is not counted.");
        }

        var mark = marks[0];
        if (mark.IsEcho)
        {
            return null;
        }

        _count++;
        var text = $"{Beginning(moment, mark)}{Yield(mark)}";
        return new(moment, $"{text}{Ending(moment, index)}", mark) { Short = text, IsPlainLetDown = _count > 1 && !mark.Felt };
    }

    private string Beginning(Moment moment, in LetDownMark mark)
    {
        var where = mark.Together && (mark.Felt || EchoOf(mark) is not null) ? "on both sides" : $"on the {Words.Of(mark.Side)}";
        if (mark.Felt)
        {
            return $"You felt your let-down, and I expressed at once, {where}.";
        }

        if (_count > 1)
        {
            return $"The {(_count <= Ordinals.Length ? Ordinals[_count - 1] : "next")} let-down, {where}{(mark.Grams is null ? "." : ":")}";
        }

        var wait = session.TimeToFirstLetDown is { } first ? $", {Figures.Spoken(first)} after stimulation began" : "";
        var sure = double.IsNaN(mark.FlowGramsPerSecond) ? "Then" : $"At {Figures.Flow(mark.FlowGramsPerSecond)}";
        var flow = session.Moments.Any(other => other.What == MomentKind.Expression && other.At == moment.At) ? $" {sure} I was sure, and changed to expression." : "";
        return $"Milk let down {where}{wait}.{flow}";
    }

    private string Yield(in LetDownMark mark)
    {
        if (mark.Grams is not { } grams || mark.Length is not { } length)
        {
            return "";
        }

        var milk = EchoOf(mark) is { Grams: { } other }
            ? mark.Side == Side.Left ? $"{Figures.Grams(grams)} left and {Figures.Grams(other)} right" : $"{Figures.Grams(other)} left and {Figures.Grams(grams)} right"
            : Figures.Grams(grams);
        var brought = !IsShown(mark) ? " Hardly any milk followed," : _count > 1 && !mark.Felt ? "" : " It brought";
        return $"{brought} {milk} in {Figures.Spoken(length)}.";
    }

    private bool IsShown(in LetDownMark mark) => mark.ShowedInMilk || EchoOf(mark) is { ShowedInMilk: true };

    /// <summary>The return to stimulation belongs to the let-down that ended.</summary>
    private string Ending(Moment moment, int index)
    {
        var end = session.Moments.Skip(index + 1)
            .TakeWhile(next => next.What != MomentKind.LetDown || next.At == moment.At || IsEcho(next))
            .FirstOrDefault(next => next is { What: MomentKind.Stimulation, Reason: Reason.FlowFell });
        if (end.What != MomentKind.Stimulation)
        {
            return "";
        }

        var flow = end.Grounds is { FlowGramsPerSecond.IsHidden: false } grounds ? $" to {Figures.Flow(FlowOf(end, grounds))}" : "";
        return $" At {Figures.Minutes(end.At)} the flow had faded{flow}{(IsLeftAtOnce(end) ? "" : "; I stimulated again")}.";
    }

    /// <summary>True when the breast was left before stimulation could mean anything.</summary>
    private bool IsLeftAtOnce(Moment stimulation) => session.Moments.Any(next =>
        next.What == MomentKind.Switching && next.At >= stimulation.At && next.At - stimulation.At < TimeSpan.FromSeconds(5));

    private static double FlowOf(Moment moment, DecisionGrounds grounds) =>
        moment.Together ? grounds.FlowGramsPerSecond.Total : grounds.FlowGramsPerSecond.Of(moment.Side);

    private bool IsEcho(Moment moment) => session.LetDowns.Any(mark => mark.IsEcho && mark.At == moment.At && mark.Side == moment.Side);

    private LetDownMark? EchoOf(LetDownMark mark) => session.LetDowns
        .SkipWhile(other => other != mark).Skip(1).TakeWhile(other => other.IsEcho).Select(other => (LetDownMark?)other).FirstOrDefault();
}
