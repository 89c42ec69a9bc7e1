namespace LetDown.Firmware.Loop;

/// <summary>
/// Hands the newest snapshot from the loop to any number of readers. The writer never waits: an odd version says that a write
/// is under way, and a reader that saw one, or saw the version change, reads again.
/// </summary>
internal sealed class StatusHolder
{
    private PumpSnapshot _snapshot;
    private int _version;

    /// <summary>By the loop only.</summary>
    public void Publish(in PumpSnapshot snapshot)
    {
        var version = _version;
        Volatile.Write(ref _version, version + 1);
        Interlocked.MemoryBarrier();
        _snapshot = snapshot;
        Volatile.Write(ref _version, version + 2);
    }

    /// <summary>By anybody.</summary>
    public PumpSnapshot Read()
    {
        var spin = default(SpinWait);
        while (true)
        {
            var before = Volatile.Read(ref _version);
            var snapshot = _snapshot;
            Interlocked.MemoryBarrier();
            if ((before & 1) == 0 && before == Volatile.Read(ref _version))
            {
                return snapshot;
            }

            spin.SpinOnce();
        }
    }
}
