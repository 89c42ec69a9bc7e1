using LetDown.Simulator;

namespace LetDown.KernelRig.Running;

/// <summary>
/// What was really so in each millisecond of a run, and when the loop beat. Its room is taken beforehand, so that writing it down holds nobody up.
/// </summary>
internal sealed class Recording(double seconds)
{
    private const int PerSecond = 1000;

    /// <summary>Beats beyond one a tick would be a fault worth seeing.</summary>
    private const int BeatsPerSecond = 1100;

    private readonly SimulatedTruth[] _truths = Touched<SimulatedTruth>((int)(seconds * PerSecond));
    private readonly long[] _beats = Touched<long>((int)(seconds * BeatsPerSecond));
    private readonly List<(int At, IReadOnlyList<string> Lines)> _screens = [];

    /// <summary>Milliseconds recorded.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<SimulatedTruth> Truths => _truths.AsSpan(0, Count);

    /// <summary>When the loop beat, ns of the guest's clock since the first beat.</summary>
    public ReadOnlySpan<long> Beats => _beats.AsSpan(0, BeatCount);

    /// <summary>How often it beat.</summary>
    public int BeatCount { get; private set; }

    /// <summary>The display as it was at a millisecond.</summary>
    public IReadOnlyList<string> Screen(int at)
    {
        var found = _screens.FindLastIndex(screen => screen.At <= at);
        return found < 0 ? [] : _screens[found].Lines;
    }

    /// <summary>Forgets what was recorded.</summary>
    public void Restart()
    {
        (Count, BeatCount) = (0, 0);
        _screens.Clear();
    }

    public void Add(in SimulatedTruth truth)
    {
        if (Count < _truths.Length)
        {
            _truths[Count++] = truth;
        }
    }

    public void AddBeat(long nanoseconds)
    {
        if (BeatCount < _beats.Length)
        {
            _beats[BeatCount++] = nanoseconds;
        }
    }

    public void AddScreen(IReadOnlyList<string> lines)
    {
        if (_screens is [] || !_screens[^1].Lines.SequenceEqual(lines))
        {
            _screens.Add((Count, lines));
        }
    }

    private static T[] Touched<T>(int length)
    {
        var array = new T[length];
        Array.Clear(array);
        return array;
    }
}
