namespace LetDown.Host.Import;

/// <summary>What is kept, so that it is quickly found by key and by time.</summary>
internal sealed class KeptMilk
{
    private readonly Dictionary<(ImportFormat, string), KnownMilk> _byKey = [];
    private readonly KnownMilk[] _byTime;
    private readonly TimeSpan _longest;

    public KeptMilk(IEnumerable<KnownMilk> known)
    {
        _byTime = [.. known.OrderBy(one => one.StartedAt)];
        _longest = _byTime.Select(one => Length(one.Duration)).DefaultIfEmpty().Max();
        foreach (var one in _byTime)
        {
            if (one is { Source: { } source, Key: { } key })
            {
                _byKey.TryAdd((source, key), one);
            }
        }
    }

    public KnownMilk? Find(ImportFormat source, string key) => _byKey.GetValueOrDefault((source, key));

    /// <summary>What of the same kind is kept for the same time. A day alone says no time; and of what one tracker named itself, its names say which is which.</summary>
    public KnownMilk? AtTheTimeOf(ImportedMilk milk, ImportFormat source)
    {
        if (milk.IsDayOnly)
        {
            return null;
        }

        var end = milk.StartedAt + Length(milk.Duration);
        for (var i = FirstAfter(milk.StartedAt - _longest); i < _byTime.Length && _byTime[i].StartedAt < end; i++)
        {
            var one = _byTime[i];
            if (one.Kind == milk.Kind && one.StartedAt + Length(one.Duration) > milk.StartedAt && !(milk.HasOwnKey && one.Source == source))
            {
                return one;
            }
        }

        return null;
    }

    private static TimeSpan Length(TimeSpan? said) => said is { } length && length > TimeSpan.Zero ? length : ImportPreview.WhenUnsaid;

    private int FirstAfter(DateTimeOffset time)
    {
        var (low, high) = (0, _byTime.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _byTime[middle].StartedAt < time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
