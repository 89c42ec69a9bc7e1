using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>When an entry was given to the journal for the first time, or how often.</summary>
internal sealed class JournalWatch(JournalExpectation expected) : IWatch
{
    private double? _at;
    private int _times;

    public void Look(Moment moment)
    {
        if (!moment.HasNews || !expected.Window.Holds(moment.Now))
        {
            return;
        }

        foreach (var happened in moment.News.Where(happened => expected.Fits(happened)))
        {
            _at ??= moment.Now;
            _times++;
        }
    }

    public Finding Conclude() => expected.Times is { } limits
        ? new() { Kind = "journal", Name = $"{expected.Name}{expected.Window}", Value = _times, Unit = "times", Limits = limits, Window = expected.Window }
        : Awaited.Found("journal", expected.Name, expected.Window, _at, "the journal has no such entry of that time");
}
