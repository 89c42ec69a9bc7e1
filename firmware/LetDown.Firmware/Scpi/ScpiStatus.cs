namespace LetDown.Firmware.Scpi;

/// <summary>Status registers and error queue of IEEE 488.2, for one connection.</summary>
internal sealed class ScpiStatus
{
    /// <summary>The standard asks for two at least.</summary>
    private const int MostErrors = 32;

    private const int OperationComplete = 1;
    private const int QueryError = 4;
    private const int DeviceError = 8;
    private const int ExecutionError = 16;
    private const int CommandError = 32;
    private const int PowerOn = 128;
    private const int ErrorWaits = 4;
    private const int EventWaits = 32;
    private const int ServiceWished = 64;

    private readonly Queue<ScpiError> _errors = new();
    private int _events = PowerOn;

    /// <summary>Which events count in the status byte (*ESE).</summary>
    public int EventMask { get; set; }

    /// <summary>Which bits of the status byte ask for service (*SRE).</summary>
    public int ServiceMask { get; set; }

    /// <summary>The status byte (*STB?).</summary>
    public int Byte
    {
        get
        {
            var bits = (_errors.Count > 0 ? ErrorWaits : 0) | ((_events & EventMask) != 0 ? EventWaits : 0);
            return bits | ((bits & ServiceMask & ~ServiceWished) != 0 ? ServiceWished : 0);
        }
    }

    public int ErrorCount => _errors.Count;

    public void Complete() => _events |= OperationComplete;

    /// <summary>Reads and forgets (*ESR?).</summary>
    public int TakeEvents()
    {
        var events = _events;
        _events = 0;
        return events;
    }

    /// <summary>The oldest, which goes.</summary>
    public ScpiError TakeError() => _errors.TryDequeue(out var error) ? error : ScpiError.None;

    /// <summary>When the queue is full, its last entry says so.</summary>
    public void Add(ScpiError error)
    {
        _events |= error.Number switch { > -200 => CommandError, > -300 => ExecutionError, > -400 => DeviceError, _ => QueryError };
        if (_errors.Count < MostErrors - 1)
        {
            _errors.Enqueue(error);
        }
        else if (_errors.Count < MostErrors)
        {
            _errors.Enqueue(ScpiError.QueueOverflow);
        }
    }

    /// <summary>Empties events and errors (*CLS).</summary>
    public void Clear()
    {
        _events = 0;
        _errors.Clear();
    }
}
