namespace LetDown.Firmware.Loop;

/// <summary>
/// Gathers missed ticks into few reports: the first at once, what follows at most once a minute, so that a bad machine does not flood
/// the journal. Nothing is lost: all reports together count every tick.
/// </summary>
internal sealed class OverrunDigest
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    private TimeSpan _next = TimeSpan.MinValue;
    private TimeSpan _latest;
    private long _reported;
    private long _seen;

    /// <summary>Takes what is known in this tick. A report, when it is time for one.</summary>
    public OverrunReport? Add(TimeSpan now, Overruns overruns)
    {
        Note(overruns);
        return now >= _next ? Flush(now) : null;
    }

    /// <summary>What was not reported yet, or null.</summary>
    public OverrunReport? Flush(TimeSpan now)
    {
        if (_seen == _reported)
        {
            return null;
        }

        var report = new OverrunReport(_seen - _reported, _latest);
        Clear(now + Between);
        return report;
    }

    /// <summary>Takes what belongs to no report; the next after it is told at once.</summary>
    public void Skip(Overruns overruns)
    {
        Note(overruns);
        Clear(TimeSpan.MinValue);
    }

    private void Clear(TimeSpan next)
    {
        _reported = _seen;
        _latest = TimeSpan.Zero;
        _next = next;
    }

    private void Note(Overruns overruns)
    {
        if (overruns.Missed > _seen)
        {
            _seen = overruns.Missed;
            _latest = overruns.Late > _latest ? overruns.Late : _latest;
        }
    }
}
