namespace LetDown.Firmware.Loop;

/// <summary>A bounded queue between one writer and one reader, all of it allocated beforehand; neither ever waits for the other.</summary>
internal sealed class Ring<T>
    where T : struct
{
    private readonly T[] _slots;
    private long _written;
    private long _read;

    /// <param name="capacity">A power of two.</param>
    public Ring(int capacity)
    {
        if (!System.Numerics.BitOperations.IsPow2(capacity))
        {
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "Must be a power of two.");
        }

        _slots = new T[capacity];

        // Memory that was never written is not there yet; the loop would have to wait for it.
        Array.Clear(_slots);
    }

    public int Capacity => _slots.Length;

    /// <summary>Free slots, as the writer sees them.</summary>
    public int Room => _slots.Length - (int)(_written - Volatile.Read(ref _read));

    /// <summary>False when it is full.</summary>
    public bool TryWrite(in T value)
    {
        if (Room == 0)
        {
            return false;
        }

        _slots[_written & (_slots.Length - 1)] = value;
        Volatile.Write(ref _written, _written + 1);
        return true;
    }

    /// <summary>False when it is empty.</summary>
    public bool TryRead(out T value)
    {
        if (_read == Volatile.Read(ref _written))
        {
            value = default;
            return false;
        }

        value = _slots[_read & (_slots.Length - 1)];
        Volatile.Write(ref _read, _read + 1);
        return true;
    }
}
