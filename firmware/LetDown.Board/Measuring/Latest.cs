namespace LetDown.Board.Measuring;

/// <summary>
/// The newest value of one writer for one reader on another thread. Three places and one exchange: neither side ever waits,
/// so a loop of high priority cannot be held up by a writer that was interrupted half way, and no value is ever torn.
/// </summary>
internal sealed class Latest<T>
    where T : struct
{
    private const int Fresh = 4;
    private const int Index = 3;

    private readonly T[] _places = new T[3];
    private int _read;
    private int _between = 1;
    private int _written = 2;

    /// <summary>Called by the writer only.</summary>
    public void Put(T value)
    {
        _places[_written] = value;
        _written = Interlocked.Exchange(ref _between, _written | Fresh) & Index;
    }

    /// <summary>The newest value that was put, or the default. Called by the reader only.</summary>
    public T Get()
    {
        if ((Volatile.Read(ref _between) & Fresh) != 0)
        {
            _read = Interlocked.Exchange(ref _between, _read) & Index;
        }

        return _places[_read];
    }
}
