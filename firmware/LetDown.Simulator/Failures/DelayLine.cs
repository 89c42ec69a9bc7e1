namespace LetDown.Simulator.Failures;

/// <summary>Gives back what was put in some steps ago; before that, what it was filled with.</summary>
internal sealed class DelayLine<T>
{
    private readonly T[] _waiting;
    private int _at;

    public DelayLine(double seconds, double dt, T now)
    {
        _waiting = new T[Math.Max(1, (int)Math.Round(seconds / dt))];
        Array.Fill(_waiting, now);
    }

    public T Step(T value)
    {
        (value, _waiting[_at]) = (_waiting[_at], value);
        _at = (_at + 1) % _waiting.Length;
        return value;
    }
}
